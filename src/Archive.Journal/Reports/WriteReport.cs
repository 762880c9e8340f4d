using System.Text;
using Archive.Engine;
using Archive.Journal.Pages;

namespace Archive.Journal.Reports;

/// <summary>What is different for readers → Markdown, for whoever reviews a change. What articles say of themselves stays words.</summary>
public static class WriteReport
{
    private const int LongestTitle = 200;
    private const int MostUnfolded = 20;

    private const string Nothing = "Nothing changes: the two sites are the same, file for file.\n";

    public static string From(SiteComparison sites)
    {
        if (sites.IsSame) return Nothing;
        var text = new StringBuilder(Summary(sites)).Append('\n');
        Section(text, "Permalinks in danger", sites.InDanger.Select(p => $"{Code(p.Path)} ({p.Kind.Words().One}): {WaysToMend.Of(p)}"));
        Section(text, "Articles added", sites.Added.Select(a => Entry(a.Article) + (a.WasWithdrawn ? " (it was withdrawn before)" : "")));
        Section(text, "Articles changed", sites.Changed.Select(c => $"{Entry(c.Article)}: {Wording.And([.. c.Facts.Select(f => Fact(f, c.Article))])}"));
        Section(text, "Articles withdrawn", sites.Withdrawn.Select(t => MarkdownText.Code(t.Id) + (t.Date.Length > 0 ? $", on {MarkdownText.Words(t.Date)}" : "")));
        Section(text, "Articles removed, with no tombstone", sites.Removed.Select(r => MarkdownText.Code(r.Id) + (r.RedirectsTo is { } to ? $": its address leads to {Code(to)}" : "")));
        Section(text, "Exchanges",
        [
            .. sites.ExchangesJoined.Select(r => $"Joined: {Paths(r)} are now {Code(r.One)}"),
            .. sites.ExchangesSplit.Select(r => $"Split: {Code(r.One)} is now {Paths(r)}"),
        ]);
        Section(text, "Authors",
        [
            .. sites.AuthorsMerged.Select(r => $"Merged: {Paths(r)} are now {Code(r.One)}"),
            .. sites.AuthorsSplit.Select(r => $"Split: {Code(r.One)} is now {Paths(r)}"),
        ]);
        Pages(text, "Pages that appear", sites.Appearing);
        Pages(text, "Pages that vanish", sites.Vanishing);
        Section(text, "Redirects", sites.Redirects.Select(r => $"{Code(r.From)} leads to {Code(r.To)}"));
        text.Append('\n').Append(Rest(sites)).Append('\n');
        return text.ToString();
    }

    private static string Summary(SiteComparison sites)
    {
        var articles = new[] { (sites.Added.Length, "added"), (sites.Changed.Length, "changed"), (sites.Withdrawn.Length, "withdrawn"), (sites.Removed.Length, "removed") }
            .Where(c => c.Item1 > 0).Select((c, i) => $"{(i == 0 ? Wording.Count(c.Item1, "article", "articles") : $"{c.Item1:N0}")} {c.Item2}").ToArray();
        return $"{(articles.Length > 0 ? string.Join(", ", articles) : "No article changes")}; "
            + $"{(sites.Appearing.IsEmpty ? "no page appears" : Wording.Count(sites.Appearing.Length, "page appears", "pages appear"))}, "
            + $"{(sites.Vanishing.IsEmpty ? "none vanishes" : $"{sites.Vanishing.Length:N0} {(sites.Vanishing.Length == 1 ? "vanishes" : "vanish")}")}; "
            + $"{(sites.InDanger.IsEmpty ? "no permalink" : Wording.Count(sites.InDanger.Length, "permalink", "permalinks"))} in danger.";
    }

    // The pages that merely change.
    private static string Rest(SiteComparison sites) => sites.PagesChanged is { } changed
        ? $"{(changed == 0 ? "No other page changes" : Wording.Count(changed, "page of both sites changes", "pages of both sites change"))}."
        : $"Pages that merely change are not counted, for every page tells its site's address: {MarkdownText.Code(sites.BaseUrls.Before)} before, {MarkdownText.Code(sites.BaseUrls.Now)} now.";

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return;
        text.Append($"\n### {heading}\n\n");
        List(text, $"{all.Length:N0} in all", all);
    }

    private static void Pages(StringBuilder text, string heading, IReadOnlyCollection<(AddressKind Kind, SitePath Path)> pages)
    {
        if (pages.Count == 0) return;
        text.Append($"\n### {heading}\n");
        foreach (var kind in pages.GroupBy(p => p.Kind, p => p.Path).OrderBy(k => k.Key))
        {
            string[] paths = [.. kind.Select(Code)];
            var count = Wording.Count(paths.Length, kind.Key.Words().One, kind.Key.Words().Many);
            text.Append('\n');
            if (paths.Length <= MostUnfolded) text.Append($"{count}:\n\n");
            List(text, count, paths);
        }
    }

    private static void List(StringBuilder text, string summary, string[] lines)
    {
        var isFolded = lines.Length > MostUnfolded;
        if (isFolded) text.Append($"<details><summary>{summary}</summary>\n\n");
        foreach (var line in lines) text.Append($"- {line}\n");
        if (isFolded) text.Append("\n</details>\n");
    }

    // The id comes first, so that no title can begin a line.
    private static string Entry(IndexedArticle article) => $"{MarkdownText.Code(article.Id)} {MarkdownText.Words(Wording.Excerpt(article.Title, LongestTitle))}";

    private static string Fact(string key, IndexedArticle article) => key switch
    {
        "record" => "metadata",
        "doi" or "pmid" or "pmcid" => key.ToUpperInvariant(),
        "status" => $"status, now {(article.Facts.TryGetValue(key, out var status) ? MarkdownText.Words(status.Replace("\n", " and ", StringComparison.Ordinal)) : "none")}",
        _ => MarkdownText.Words(key.Replace('-', ' ')),
    };

    private static string Paths(Regrouping pages) => Wording.And([.. pages.Several.Select(Code)]);

    private static string Code(SitePath path) => MarkdownText.Code(path.Value);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>The metadata of an article but for people and statements. What has no place in the archive is told.</summary>
internal static partial class JatsMeta
{
    // What is read here or elsewhere, and what says nothing of its own: counts, and the issue's and publisher's own data.
    private static readonly ImmutableHashSet<string> Understood =
    [
        "article-id", "title-group", "contrib-group", "aff", "aff-alternatives", "author-notes", "pub-date", "volume", "issue", "fpage", "lpage", "page-range", "elocation-id", "history", "permissions",
        "related-article", "abstract", "trans-abstract", "kwd-group", "funding-group", "counts", "article-categories", "custom-meta-group", "custom-meta-wrap", "self-uri", "pub-history",
        "copyright-statement", "copyright-year", "volume-id", "issue-id", "article-version", "article-version-alternatives", "journal-meta", "processing-meta", "pub-date-not-available", "issue-sponsor",
    ];

    public static SourceArticle Read(JatsArticle article)
    {
        var meta = article.Meta;
        // A part of a file is on the same pages as the article, in the same issue, unless it says otherwise.
        var outer = article.Parent?.Meta ?? meta;
        foreach (var child in meta.Elements().Where(e => !Understood.Contains(e.Tag))) article.LeaveOut(child);
        LeaveVersions(article);
        var hasPages = meta.Child("fpage") is not null || meta.Child("elocation-id") is not null;
        var paged = hasPages ? meta : outer;
        var journal = article.Element.Child("front", "journal-meta") ?? article.Parent?.Element.Child("front", "journal-meta");
        return new SourceArticle(article.At(article.Element))
        {
            Id = article.Origin is { } origin ? article.Text(origin.Id) : null,
            Url = article.Origin?.Page ?? "",
            Aliases = article.Origin is null ? [] : JatsData.All(article, "alias"),
            Published = JatsDates.Published(article) ?? (article.Parent is null ? null : JatsDates.Published(article.Parent)),
            Received = JatsDates.OfHistory(article, "received"),
            Accepted = JatsDates.OfHistory(article, "accepted"),
            Journal = article.Text(journal?.All("journal-title").FirstOrDefault() ?? journal?.All("abbrev-journal-title").FirstOrDefault() ?? journal?.Children("journal-id").FirstOrDefault(i => i.Get("journal-id-type") is "nlm-ta" or "iso-abbrev")),
            JournalAliases = [.. journal?.All("issn", "abbrev-journal-title", "journal-id").Select(JatsText.Plain) ?? []],
            Volume = article.Text(meta.Child("volume") ?? outer.Child("volume")),
            Issue = article.Text(meta.Child("issue") ?? outer.Child("issue")),
            Pages = Pages(article, paged),
            ElocationId = article.Text(paged.Child("elocation-id")),
            Doi = Id(article, "doi"),
            Pmid = Id(article, "pmid"),
            Pmcid = Id(article, "pmcid") ?? Id(article, "pmc") ?? Id(article, "pmcaid"),
            Language = article.Element.Get("lang") is { Length: > 0 } language ? new Sourced<string>(language, article.At(article.Element)) : null,
            Keywords = Keywords(article, areTopics: false),
            Topics = Keywords(article, areTopics: true),
            ReplyStatus = JatsData.One(article, "reply-status"),
            ConsentStatus = JatsData.One(article, "consent-status"),
            EthicsData = JatsData.Ethics(article),
            ProvenanceData = JatsData.Provenance(article),
            IsExtract = JatsData.One(article, "extent") is { Value: "extract" },
            FullTextUrl = SelfUri(article, u => u.Get("specific-use") == "full-text"),
            Pdf = SelfUri(article, u => u.Get("content-type").EndsWith("pdf", StringComparison.OrdinalIgnoreCase)),
            License = License(article),
            Rights = Rights(article),
        };
    }

    /// <summary>The title with its subtitle, without marks and footnotes.</summary>
    public static Sourced<string>? Title(JatsArticle article)
    {
        var group = article.Meta.Child("title-group");
        foreach (var left in group?.Elements().Where(e => e.Tag is not ("article-title" or "subtitle" or "fn-group")) ?? []) article.LeaveOut(left);
        var title = article.Text(group?.Child("article-title"));
        var subtitles = group?.Children("subtitle").Select(JatsText.Plain).Where(s => s.Length > 0).ToArray() ?? [];
        return title is { } given ? given.With(string.Join(": ", subtitles.Prepend(given.Value))) : null;
    }

    /// <summary>Funders that are given as data; those that the sentence names already are told by it.</summary>
    public static ImmutableArray<Sourced<Grant>> Grants(JatsArticle article, string statement)
    {
        var grants = article.Meta.Children("funding-group").SelectMany(g => g.Children("award-group")).Select(award =>
        {
            var funder = award.Children("funding-source", "principal-award-recipient").FirstOrDefault(f => f.Tag == "funding-source") is { } source ? FunderOf(source) : "";
            return new Sourced<Grant>(new Grant(funder, string.Join(", ", award.Children("award-id").Select(JatsText.Plain))), article.At(award));
        }).Where(g => g.Value.Funder.Length > 0).ToImmutableArray();
        if (statement.Length > 0)
            foreach (var grant in grants.Where(g => !statement.Contains(g.Value.Funder, StringComparison.OrdinalIgnoreCase)))
                article.Findings.Add(Findings.Left(grant.Place, $"The funder {grant.Value.Funder}{(grant.Value.Award.Length > 0 ? $" ({grant.Value.Award})" : "")} as data: the sentence on funding was taken instead."));
        return grants;
    }

    private static string FunderOf(XElement source) =>
        source.All("institution").FirstOrDefault() is { } institution ? JatsText.Plain(institution)
        : source.Children("named-content").FirstOrDefault(n => n.Get("content-type") == "funder-name") is { } name ? JatsText.Plain(name)
        : JatsText.Plain(source, "institution-id", "named-content");

    private static Sourced<string>? Id(JatsArticle article, string type)
    {
        var id = article.Text(article.Meta.Children("article-id").FirstOrDefault(i => i.Get("pub-id-type") == type));
        return id is { } given && type is "pmcid" or "pmc" && char.IsAsciiDigit(given.Value[0]) ? given.With("PMC" + given.Value) : id;
    }

    private static Sourced<string>? SelfUri(JatsArticle article, Func<XElement, bool> isSought) =>
        article.Meta.Children("self-uri").FirstOrDefault(u => isSought(u) && u.Get("href").Length > 0) is { } uri
            ? new Sourced<string>(article.Origin is { } origin ? origin.Beside(uri.Get("href")) : uri.Get("href"), article.At(uri)) : null;

    private static Sourced<string>? Pages(JatsArticle article, XElement meta)
    {
        if (meta.Child("fpage") is not { } first) return article.Text(meta.Child("page-range"));
        var last = meta.Child("lpage") is { } given ? JatsText.Plain(given) : "";
        var range = article.Text(first);
        return range is { } page ? page.With(last.Length == 0 || last == page.Value ? page.Value : $"{page.Value}-{last}") : null;
    }

    private static ImmutableArray<Sourced<string>> Keywords(JatsArticle article, bool areTopics)
    {
        var language = article.Element.Get("lang");
        var keywords = ImmutableArray.CreateBuilder<Sourced<string>>();
        foreach (var group in article.Meta.Children("kwd-group").Where(g => g.Get("kwd-group-type") == "topics" == areTopics))
        {
            if (group.Get("lang") is { Length: > 0 } other && language.Length > 0 && !string.Equals(other, language, StringComparison.OrdinalIgnoreCase)) article.Leave(group, $"Keywords in another language ({other}).");
            else if (group.Get("kwd-group-type").Contains("abbrev", StringComparison.Ordinal)) article.LeaveOut(group);
            else keywords.AddRange(group.All("kwd", "compound-kwd").Where(k => k.Parent!.Tag != "compound-kwd").Select(k => article.Text(k)).OfType<Sourced<string>>());
        }
        return keywords.ToImmutable();
    }

    private static Sourced<string>? License(JatsArticle article)
    {
        foreach (var license in Permissions(article).SelectMany(p => p.DescendantsAndSelf()).Where(e => e.Tag is "license" or "license_ref" or "ext-link" or "uri"))
            if (CreativeCommons().Match(license.Get("href") + " " + (license.HasElements ? "" : license.Value)) is { Success: true } found)
                return new Sourced<string>(found.Groups["terms"].Success ? $"CC-{found.Groups["terms"].Value.ToUpperInvariant()}-{found.Groups["version"].Value}" : "CC0-1.0", article.At(license));
        return null;
    }

    // The notice of copyright; and the words of a licence that has no id.
    private static Sourced<string>? Rights(JatsArticle article)
    {
        var parts = Permissions(article).SelectMany(p => p.Children("copyright-statement")).Concat(article.Meta.Children("copyright-statement")).ToList();
        if (License(article) is null) parts.AddRange(Permissions(article).SelectMany(p => p.All("license-p")));
        if (parts.Count == 0 && Permissions(article).SelectMany(p => p.Children("copyright-holder")).FirstOrDefault() is { } holder)
            return new Sourced<string>($"© {JatsText.Plain(holder.Parent!.Child("copyright-year") ?? new XElement("x"))} {JatsText.Plain(holder)}", article.At(holder));
        var text = string.Join(' ', parts.Select(JatsText.Plain).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal));
        return text.Length == 0 ? null : new Sourced<string>(text, article.At(parts[0]));
    }

    private static IEnumerable<XElement> Permissions(JatsArticle article) =>
        article.Meta.Children("permissions") is var own && own.Any() ? own : article.Parent?.Meta.Children("permissions") ?? [];

    private static void LeaveVersions(JatsArticle article)
    {
        // Of its own, an archive says the type there.
        var subjects = article.Origin is not null ? [] : article.Meta.Children("article-categories").SelectMany(c => c.All("subject")).Select(JatsText.Plain).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (subjects.Length > 0) article.Leave(article.Meta.Child("article-categories")!, $"Subjects, since topics are the archive's own: {string.Join("; ", subjects)}.");
        foreach (var date in article.Meta.All("date").Where(d => d.Parent!.Tag == "history" && d.Get("date-type") is not ("received" or "accepted"))) article.LeaveOut(date);
        foreach (var translated in article.Meta.Children("trans-abstract")) article.Leave(translated, $"A translated abstract ({translated.Get("lang")}).");
        foreach (var meta in article.Meta.All("custom-meta").Where(m => JatsStatements.KindOf(m.Child("meta-name")?.Line ?? "") is null && !JatsData.Names.Contains(m.Child("meta-name")?.Line ?? ""))) article.LeaveOut(meta);
    }

    [GeneratedRegex(@"creativecommons\.org/(?:licenses/(?<terms>by(?:-nc)?(?:-nd|-sa)?)/(?<version>[1-4]\.[05])|publicdomain/zero/1\.0)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}

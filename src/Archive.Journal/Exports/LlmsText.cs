using System.Text;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>What the archive is and where its texts are, for programs that read before they search (llmstxt.org).</summary>
internal static class LlmsText
{
    private const int MostArticles = 200;
    private const int MostTopics = 50;

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [ExportFile.At(new SitePath("/llms.txt"), output => Encoding.UTF8.GetBytes(Write(corpus), output))];

    private static string Write(Corpus corpus)
    {
        var settings = corpus.Settings;
        var text = new StringBuilder($"# {MarkdownEscape.Words(settings.Title)}\n");
        if (settings.Description.Length > 0) text.Append($"\n> {MarkdownEscape.Words(settings.Description)}\n");
        text.Append("\nLetters to the editor, replies, corrections and notices of a journal. Each article has a page, and beside it the same as Markdown: index.md. ");
        text.Append("What was retracted, corrected or put under concern says so before its title. Of an item that was withdrawn nothing is left but its address.\n");
        Section(text, "Data",
        [
            Link("Index", settings.Url(new SitePath("/index.json")), "every article with its relations, as JSON"),
            Link("Feed", settings.Url(new SitePath("/feed.xml")), "what is new, as Atom"),
        ]);
        Section(text, "Newest articles", corpus.Articles.Take(MostArticles).Select(a => Link(a.Title.Value, settings.Url(ArticlePage.MarkdownOf(a)), NoteOn(corpus, a))));
        Section(text, "Topics", corpus.Topics.Where(t => !t.Articles.IsEmpty).OrderByDescending(t => t.Articles.Length).ThenBy(t => t.SortKey, StringComparer.Ordinal).Take(MostTopics)
            .Select(t => Link(t.Label, settings.Url(t.Path), Phrases.English.CountItems(t.Articles.Length))));
        // The format's own word: what can be left out where there is little room.
        Section(text, "Optional", corpus.ProsePages.Select(p => Link(p.Title, settings.Url(p.Path), p.Description)));
        return text.ToString();
    }

    private static string NoteOn(Corpus corpus, Article article) =>
        string.Join(", ", corpus.StatusOf(article).Select(s => Phrases.English.Status(s.Kind)).Distinct().Append(article.Type.Label()).Append(article.Published?.Value.ToString() ?? "").Where(p => p.Length > 0));

    private static string Link(string title, string url, string note) => $"- [{MarkdownEscape.Words(title)}]({InlineMarkdown.Target(url)}){(note.Length > 0 ? ": " + MarkdownEscape.Words(note) : "")}\n";

    private static void Section(StringBuilder text, string heading, IEnumerable<string> links)
    {
        string[] all = [.. links];
        if (all.Length > 0) text.Append($"\n## {heading}\n\n").AppendJoin("", all);
    }
}

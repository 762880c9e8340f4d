using System.Collections.Immutable;

namespace Archive.Journal.Importing;

/// <summary>The text below the front matter.</summary>
/// <param name="Markdown">With the references; ends with a line feed, or is empty.</param>
/// <param name="IsCut">Whether it is longer than the archive can hold, and so became an extract.</param>
internal readonly record struct ArticleText(string Markdown, bool IsCut);

/// <summary>Blocks and references → the text of an article, as long as the archive can hold it.</summary>
internal static class ComposeArticle
{
    // A little less than the reader takes, for what merging may add.
    private const int Longest = 198_000;

    /// <summary>A whole new file.</summary>
    public static string File(IEnumerable<FrontMatterEntry> entries, ArticleText text) =>
        "---\n" + string.Concat(entries.Select(e => e.Yaml)) + (text.IsCut ? "extent: extract\n" : "") + "---\n" + text.Markdown;

    public static ArticleText Text(SourceArticle source, ImmutableArray<Finding>.Builder findings)
    {
        var write = new WriteBlocks(findings);
        var body = write.Of(source.Body);
        if (body.Length == 0) return new ArticleText("", IsCut: false);
        var references = source.References.ToDictionary(r => r.Label, r => Reference(r, findings), StringComparer.OrdinalIgnoreCase);
        var length = body.Length + references.Values.Sum(r => r.Length);
        return length <= Longest
            ? new ArticleText(body + "\n" + (references.Count > 0 ? "\n" + string.Concat(references.Values) : ""), IsCut: false)
            : Cut(source, references, findings);
    }

    private static string Reference(SourceReference reference, ImmutableArray<Finding>.Builder findings) =>
        $"[^{reference.Label}]: {WriteInlines.Of(reference.Text, reference.Place, findings, mayCite: false)}\n";

    private static ArticleText Cut(SourceArticle source, Dictionary<string, string> references, ImmutableArray<Finding>.Builder findings)
    {
        var unheard = ImmutableArray.CreateBuilder<Finding>();
        var (kept, length) = (0, 0);
        var cited = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in source.Body)
        {
            var text = new WriteBlocks(unheard).Of([block]);
            var labels = references.Keys.Where(l => text.Contains($"[^{l}]", StringComparison.OrdinalIgnoreCase) && !cited.Contains(l)).ToArray();
            length += text.Length + 2 + labels.Sum(l => references[l].Length);
            if (length > Longest) break;
            cited.UnionWith(labels);
            kept++;
        }
        var lost = source.Body[kept..];
        findings.Add(Findings.TextCut(lost[0].Place, new WriteBlocks(unheard).Of(lost).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length));
        var body = new WriteBlocks(unheard).Of(source.Body[..kept]);
        return new ArticleText($"{body}\n\n…\n\n{string.Concat(references.Where(r => cited.Contains(r.Key)).Select(r => r.Value))}", IsCut: true);
    }
}

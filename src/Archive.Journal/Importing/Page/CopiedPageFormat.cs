using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>The text of an article's page, copied into a file: a line a paragraph, or paragraphs with empty lines between them.</summary>
internal sealed partial class CopiedPageFormat : SourceFormat
{
    private const int FewestSigns = 2;
    private const int LongestFile = 2_000_000;
    private const int LongestTitle = 400;

    public override string Name => "the text of a web page";

    /// <summary>Texts are of many kinds, so that one of another is no mistake.</summary>
    public override ImmutableArray<string> Extensions => [];

    public override bool Recognises(SourceText source) =>
        source.Text.Length <= LongestFile && !source.Text.AsSpan().TrimStart().StartsWith("<") && !source.Text.StartsWith("---\n", StringComparison.Ordinal)
        && Signs().Matches(source.Text).Select(m => m.Groups["sign"].Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Take(FewestSigns).Count() == FewestSigns;

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        var lines = Lines(source);
        var at = 0;
        while (at < lines.Count && (PageFurniture.IsLine(lines[at].Text) || PrintedType.OfWords([lines[at].Text]) is not null && !PrintedType.OfTitle(lines[at].Text).HasValue)) at++;
        if (at == lines.Count || lines[at].Text.Length > LongestTitle) return [];
        var title = new Sourced<string>(lines[at].Text, lines[at].Place);
        findings.Add(Findings.Taken(title.Place, "The first line that can be one was taken as the title."));
        var word = lines.Take(at).Select(l => l.Text).LastOrDefault(l => PrintedType.OfWords([l]) is not null) ?? "";
        var known = new SourceArticle(title.Place) { Title = title, Type = PrintedType.From([word], title.Value, at > 0 ? lines[at - 1].Place : title.Place, findings) };
        var article = new ReadPage(known, findings).From(lines.Skip(at + 1).Select(l => new TextBlock.Paragraph([new TextInline.Words(l.Text)], l.Place)));
        return [PageNotice.WithRelation(Cited(article, findings), findings)];
    }

    private static SourceArticle Cited(SourceArticle article, ImmutableArray<Finding>.Builder findings)
    {
        var body = article.Body.Select(b => b is TextBlock.Paragraph { Content: [TextInline.Words words] } paragraph ? paragraph with { Content = PageCitations.FromDigits(words.Text, article.References.Length) } : b).ToImmutableArray();
        var count = body.OfType<TextBlock.Paragraph>().Sum(p => p.Content.Count(i => i is TextInline.Citation));
        if (count > 0) findings.Add(Findings.Taken(body[0].Place, $"{count:N0} {(count == 1 ? "number" : "numbers")} behind a stop {(count == 1 ? "was" : "were")} taken for references."));
        return article with { Body = body };
    }

    // Where empty lines part paragraphs, what stands between them is one, if its lines are broken for their length.
    private static List<(string Text, Place Place)> Lines(SourceText source)
    {
        var lines = new List<(string Text, Place Place)>();
        var (at, previous) = (0, 0);
        foreach (var raw in source.Text.Split('\n'))
        {
            var line = Bullet().Replace(CleanText.OneLine(raw), "");
            if (line.Length > 0 && previous is > 60 and < 110 && lines.Count > 0 && char.IsLower(line[0])) lines[^1] = ($"{lines[^1].Text} {line}", lines[^1].Place);
            else if (line.Length > 0) lines.Add((line, source.At(at + raw.Length - raw.AsSpan().TrimStart().Length)));
            previous = line.Length;
            at += raw.Length + 1;
        }
        return lines;
    }

    [GeneratedRegex(@"^[ \t]*(?:[•·*\-][ \t]+)?(?<sign>references|footnotes|competing interests?|conflicts? of interest|provenance and peer review|patient consent|ethics approval|funding|correspondence to|handling editor|acknowledge?ments|contributors|request permissions|statistics from altmetric\.com|https?://(?:dx\.)?doi\.org/10\.|doi:? ?10\.)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[•·▪◦]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}

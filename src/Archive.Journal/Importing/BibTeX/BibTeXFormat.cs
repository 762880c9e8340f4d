using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing.BibTeX;

/// <summary>BibTeX and BibLaTeX (biblatex manual, section 2).</summary>
internal sealed partial class BibTeXFormat : SourceFormat
{
    private static readonly ImmutableHashSet<string> Types = ["article", "suppperiodical", "review", "misc", "online", "letter", "unpublished", "electronic"];

    public override string Name => "BibTeX";

    public override ImmutableArray<string> Extensions => [".bib", ".bibtex"];

    public override bool Recognises(SourceText source) => Start().IsMatch(source.Text);

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        var entries = ParseBibTeX.From(source, findings);
        var byKey = new Dictionary<string, BibTeXEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
            if (!byKey.TryAdd(entry.Key, entry) && entry.Key.Length > 0) findings.Add(Findings.Taken(entry.Place, $"'{Findings.Short(entry.Key)}' is the key of two entries; both were read."));
        var articles = ImmutableArray.CreateBuilder<SourceArticle>();
        foreach (var entry in entries)
            if (Types.Contains(entry.Type)) articles.Add(BibTeXArticle.Of(entry, byKey, findings));
            else findings.Add(Findings.NotAnArticle(entry.Place, entry.Type));
        return articles.ToImmutable();
    }

    [GeneratedRegex(@"^\uFEFF?[ \t]*@[ \t]*(?:article|book|booklet|mvbook|inbook|bookinbook|suppbook|collection|incollection|dataset|manual|misc|online|patent|periodical|suppperiodical|proceedings|inproceedings|conference|reference|inreference|report|thesis|phdthesis|mastersthesis|techreport|unpublished|electronic|review|letter|string|preamble|comment|xdata|set)\s*[{(]", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}

/// <summary>An entry; its values as TeX writes them.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="Key">By which other entries and texts point to it.</param>
/// <param name="Fields">Names in lower case.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record BibTeXEntry(string Type, string Key, ImmutableArray<RecordField> Fields, Place Place);

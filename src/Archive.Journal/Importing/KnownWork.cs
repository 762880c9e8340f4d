using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>An article that the archive holds, or will hold after the import, by all that it can be known by; what is not known is empty.</summary>
internal sealed partial record KnownWork
{
    public required string Id { get; init; }

    /// <summary>Its file, relative to the input folder.</summary>
    public required string File { get; init; }
    public Doi? Doi { get; init; }

    /// <summary>Its page in the archive, or in the one that it comes from.</summary>
    public string Url { get; init; } = "";
    public string Pmid { get; init; } = "";
    public string Pmcid { get; init; } = "";

    /// <summary>Letters and digits of the title, folded.</summary>
    public string Title { get; init; } = "";
    public string Authors { get; init; } = "";
    public int Year { get; init; }
    public string Journal { get; init; } = "";
    public string Volume { get; init; } = "";
    public string Issue { get; init; } = "";

    /// <summary>The first page, or what stands in its place.</summary>
    public string Page { get; init; } = "";
    public bool IsWithdrawn { get; init; }

    /// <summary>Of the relations that it declares, the articles that they lead to.</summary>
    public ImmutableHashSet<string> About { get; init; } = [];

    public static KnownWork Of(Article article) => new()
    {
        Id = article.Id,
        File = article.File,
        Doi = article.Doi?.Value,
        Pmid = article.Pmid,
        Pmcid = article.Pmcid,
        Title = Key(article.Title.Value),
        Authors = Key(string.Join(' ', article.Authors.Select(a => a.Name.Family))),
        Year = article.Published?.Value.Year ?? 0,
        Journal = Key(article.Journal),
        Volume = Key(article.Volume),
        Issue = Key(article.Issue),
        Page = PageOf(article.Pages.Length > 0 ? article.Pages : article.ElocationId),
        IsWithdrawn = article.IsWithdrawn,
    };

    public static KnownWork Of(SourceArticle source) => new()
    {
        Id = source.Id?.Value ?? "",
        File = "",
        Url = source.Url,
        Doi = Model.Doi.TryParse(source.Doi?.Value ?? "", out var doi) ? doi : null,
        Pmid = source.Pmid?.Value.Trim() ?? "",
        Pmcid = source.Pmcid?.Value.Trim() ?? "",
        Title = Key(source.Title?.Value ?? ""),
        Authors = Key(string.Join(' ', source.Authors.Select(a => a.Family.Length > 0 ? a.Family : PersonName.FromFull(CleanText.OneLine(a.Full)).Family))),
        Year = source.Published?.Value.Year ?? 0,
        Journal = Key(source.Journal?.Value ?? ""),
        Volume = Key(source.Volume?.Value ?? ""),
        Issue = Key(source.Issue?.Value ?? ""),
        Page = PageOf(source.Pages?.Value ?? source.ElocationId?.Value ?? ""),
    };

    /// <summary>Letters and digits alone, folded.</summary>
    public static string Key(string text) => NotLetters().Replace(Folding.Fold(text), "");

    public static string PageOf(string pages) => Key(pages.Split('-', '–', '—', ',', ';')[0]);

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotLetters();
}

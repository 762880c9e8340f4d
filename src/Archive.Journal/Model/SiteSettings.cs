using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>What archive.yml says of the site and its journal.</summary>
public sealed record SiteSettings
{
    public string Title { get; init; } = "Correspondence archive";
    public string Description { get; init; } = "";

    /// <summary>The absolute URL of the home page; its path, which is the base path of all links, ends with a slash.</summary>
    public Uri BaseUrl { get; init; } = new("http://localhost/");
    public string Language { get; init; } = "en";
    public string Publisher { get; init; } = "";
    public JournalTitle Journal { get; init; } = new();

    /// <summary>The URL of the repository, for "edit this article"; may be empty.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The input folder's path within the repository.</summary>
    public string RepositoryFolder { get; init; } = "input";
    public string Contact { get; init; } = "";
    public string Rights { get; init; } = "";
    public string License { get; init; } = "";
    public ImmutableArray<Policy> Policies { get; init; } = [];

    /// <summary>What warnings weigh in this archive, by code, where that is not what they weigh by themselves.</summary>
    public ImmutableDictionary<string, Weight> Severities { get; init; } = ImmutableDictionary<string, Weight>.Empty;

    /// <summary>How many items a list shows before it continues on another page.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Of archive.yml and of what the command line says of the site: no two settings have the same.</summary>
    internal ulong Fingerprint { get; init; }

    /// <summary>A problem as this archive weighs it; null where it is to be ignored. An error stays one.</summary>
    public Diagnostic? Weigh(Diagnostic diagnostic) => Severities.TryGetValue(diagnostic.Code, out var weight) ? weight switch
    {
        Weight.Error => diagnostic with { Severity = Severity.Error },
        Weight.Warning => diagnostic,
        _ => null,
    } : diagnostic;

    public string BasePath => BaseUrl.AbsolutePath;

    /// <summary>The link to a path of the site: base path first, percent-encoded.</summary>
    public string Href(SitePath path) => string.Concat(BasePath, path.Encoded.AsSpan(1));

    /// <summary>The absolute URL of a path of the site.</summary>
    public string Url(SitePath path) => string.Concat(BaseUrl.AbsoluteUri, path.Encoded.AsSpan(1));

    /// <summary>The absolute URL of a link to a path of the site.</summary>
    public string UrlOf(string href) => string.Concat(BaseUrl.AbsoluteUri.AsSpan(0, BaseUrl.AbsoluteUri.Length - BasePath.Length), href);
}

/// <summary>The journal that the archive belongs to; what is not known is empty.</summary>
public sealed record JournalTitle
{
    public string Title { get; init; } = "";
    public string Abbreviation { get; init; } = "";
    public string Issn { get; init; } = "";
    public string Eissn { get; init; } = "";
    public string Publisher { get; init; } = "";
    public string DoiPrefix { get; init; } = "";

    /// <summary>The DOI of its page about corrections, which its articles' Crossmark leads to; null where it takes no part in Crossmark.</summary>
    public Doi? CrossmarkPolicy { get; init; }
}

/// <summary>What articles of some types must state, and how much it weighs when they do not.</summary>
/// <param name="Key">The front-matter key.</param>
/// <param name="RequiredFor">The types that must have it.</param>
/// <param name="Severity">Of the diagnostic.</param>
public sealed record Policy(string Key, ImmutableArray<ArticleType> RequiredFor, Severity Severity);

/// <summary>What an archive makes of a warning.</summary>
public enum Weight { Ignored, Warning, Error }

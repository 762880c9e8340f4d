using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Pages;

/// <summary>A format in which programs are told what is new: a file beside each page that can be followed.</summary>
/// <param name="Name">For people.</param>
/// <param name="FileName">Beside the page.</param>
/// <param name="MediaType">Of the file.</param>
public sealed record FeedFormat(string Name, string FileName, string MediaType)
{
    public static FeedFormat Atom { get; } = new("Atom", "feed.xml", "application/atom+xml");

    public static FeedFormat Json { get; } = new("JSON Feed", "feed.json", "application/feed+json");

    /// <summary>The one that most programs read comes first: they take the first that a page names.</summary>
    public static ImmutableArray<FeedFormat> All { get; } = [Atom, Json];

    /// <summary>The file beside a page.</summary>
    public SitePath Beside(SitePath page) => page.Child(FileName);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>A finished site as its manifest and its index tell it. Everything is named by its path, whatever the site's address.</summary>
public sealed record FinishedSite
{
    /// <summary>Where it is published.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The hash of every page and file.</summary>
    public required FrozenDictionary<SitePath, FileHash> Files { get; init; }

    /// <summary>In the order of their paths, redirects left out.</summary>
    public required ImmutableArray<SitePath> Pages { get; init; }

    /// <summary>The files beside articles and prose pages, by the page that they belong to.</summary>
    public required ILookup<SitePath, SitePath> Attachments { get; init; }

    /// <summary>Published articles by id.</summary>
    public required FrozenDictionary<string, IndexedArticle> Articles { get; init; }

    /// <summary>Withdrawn articles by id.</summary>
    public required FrozenDictionary<string, IndexedTombstone> Withdrawn { get; init; }

    /// <summary>Where old addresses lead.</summary>
    public required FrozenDictionary<SitePath, SitePath> Redirects { get; init; }

    /// <summary>Whether a reader who asks for a path finds something.</summary>
    public bool Has(SitePath path) => Files.ContainsKey(path) || (!path.IsFolder && Files.ContainsKey(path.Child("/")));
}

/// <summary>An article as the index tells it.</summary>
/// <param name="Id">Unique in the archive.</param>
/// <param name="Path">Its permalink.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Exchange">The exchange that it is part of; null where there is none.</param>
/// <param name="Authors">As named on it, in order, each with their page.</param>
/// <param name="Facts">What else the index says of it, by key; addresses within the site as paths.</param>
public sealed record IndexedArticle(
    string Id, SitePath Path, string Title, SitePath? Exchange, ImmutableArray<IndexedAuthor> Authors, ImmutableSortedDictionary<string, string> Facts);

/// <summary>An author as an article names them, and their page.</summary>
public sealed record IndexedAuthor(string Name, SitePath Path);

/// <summary>All that the index says of a withdrawn article; the date may be empty.</summary>
public sealed record IndexedTombstone(string Id, SitePath Path, string Date);

/// <summary>A folder is not a finished site that can be read; the message is a sentence for whoever named it.</summary>
public sealed class UnreadableSiteException(string message) : Exception(message);

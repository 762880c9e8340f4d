using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>A link to a place within another file, for when the ids of all files are known.</summary>
internal readonly record struct FragmentLink(string File, string Fragment, Place Place);

/// <summary>What is kept of a file once it has been checked by itself.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Kind">Whether it is a page, and one for search engines.</param>
/// <param name="Ids">What a fragment can lead to.</param>
/// <param name="Fragments">The links into other files.</param>
/// <param name="Diagnostics">What was found in it.</param>
internal sealed record FileFacts(string Path, FileKind Kind, ImmutableArray<string> Ids, ImmutableArray<FragmentLink> Fragments, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool IsPage => Kind is not FileKind.Other;

    /// <summary>Whether it is the page of an article; a tombstone and a redirect are not for search engines.</summary>
    public bool IsArticle => Kind is FileKind.IndexedPage && Path.Split('/') is ["articles", _, "index.html"];
}

internal enum FileKind
{
    /// <summary>No page.</summary>
    Other,

    /// <summary>A page that search engines are asked to list.</summary>
    IndexedPage,

    /// <summary>A tombstone, a redirect, or another page that is not for search engines.</summary>
    HiddenPage,
}

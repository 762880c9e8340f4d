using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A file that a source names, to lie beside the article.</summary>
/// <param name="Names">Its forms, by their paths from where the source lies; the first that the archive can take is taken.</param>
/// <param name="Missing">What is told where there is none.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record SourceAttachment(ImmutableArray<string> Names, string Missing, Place Place)
{
    /// <summary>What a picture shows, for those who do not see it.</summary>
    public string Alt { get; init; } = "";

    /// <summary>As the article's text names it, once that is known.</summary>
    public string Path { get; init; } = "";
}

using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A key of an article's front matter, as it is to be written.</summary>
/// <param name="Key">As in the format.</param>
/// <param name="Yaml">The whole of its lines, each ended by LF.</param>
/// <param name="Place">Where the source says it.</param>
internal sealed record FrontMatterEntry(string Key, string Yaml, Place Place);

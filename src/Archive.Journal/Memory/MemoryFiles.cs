using Archive.Engine;

namespace Archive.Journal.Memory;

/// <summary>The files of a memory but the one of the articles, read while other work is done.</summary>
/// <param name="Pages">By the path of a file of the site: what was written, and the facts that it was made of.</param>
/// <param name="Facts">All facts.</param>
/// <param name="Entries">By the article's id.</param>
/// <param name="Words">By the article's id.</param>
/// <param name="Index">The lines of the search index.</param>
/// <param name="Phrases">By the number of a file of the search index.</param>
internal sealed record MemoryFiles(MemoryFile Pages, MemoryFile Facts, MemoryFile Entries, MemoryFile Words, MemoryFile Index, MemoryFile Phrases) : IDisposable
{
    /// <param name="folder">Where the memory is.</param>
    /// <param name="version">Of the program.</param>
    public static MemoryFiles Open(string folder, ulong version)
    {
        return new MemoryFiles(Part("pages"), Part("facts"), Part("entries", isAtHand: false), Part("words", isAtHand: false), Part("index"), Part("phrases", isAtHand: false));

        MemoryFile Part(string name, bool isAtHand = true) => MemoryFile.Open(Path.Combine(folder, name), version, isAtHand);
    }

    public void Dispose()
    {
        foreach (var file in (MemoryFile[])[Pages, Facts, Entries, Words, Index, Phrases]) file.Dispose();
    }
}

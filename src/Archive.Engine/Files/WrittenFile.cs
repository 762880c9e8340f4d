namespace Archive.Engine;

/// <summary>A file of the new site: its path and hash as the manifest lists them, its size in bytes, and whether the old site has the same.</summary>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
public readonly record struct WrittenFile(string Path, FileHash Hash, long Length, bool IsUnchanged, long Written);

/// <summary>What a build remembers of a file that it wrote.</summary>
/// <param name="Hash">As the manifest lists it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
/// <param name="IsCurrent">Whether it would be rendered the same again.</param>
public readonly record struct RememberedFile(FileHash Hash, long Length, long Written, bool IsCurrent)
{
    /// <summary>Whether it is on disk as it was written.</summary>
    internal bool IsOf(OldFile file) => Length == file.Length && Written == file.Written;
}

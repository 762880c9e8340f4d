namespace Archive.Engine;

/// <summary>A file of the new site: its path and hash as the manifest lists them, its size in bytes, and whether the old site has the same.</summary>
internal sealed record WrittenFile(string Path, string Hash, long Length, bool IsUnchanged);

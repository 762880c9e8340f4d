namespace Archive.Engine;

/// <summary>What the disk says of a file of the old site.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
internal readonly record struct OldFile(long Length, long Written);

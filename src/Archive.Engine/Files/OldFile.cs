namespace Archive.Engine;

/// <summary>A file that the manifest of the old site lists, and what the disk says of it.</summary>
/// <param name="path">As the manifest lists it.</param>
/// <param name="place">Among those that the manifest lists.</param>
internal sealed class OldFile(string path, int place)
{
    private int _isWanted;

    public string Path { get; } = path;

    /// <summary>Its place among the files that the manifest lists, which are in ordinal order of their paths.</summary>
    public int Place { get; } = place;

    /// <summary>Whether it is on disk.</summary>
    public bool IsThere { get; private set; }

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    /// <summary>When it was last written, in ticks of UTC.</summary>
    public long Written { get; private set; }

    /// <summary>Whether the new site has a file at its path.</summary>
    public bool IsWanted => _isWanted != 0;

    public void Found(long length, long written) => (IsThere, Length, Written) = (true, length, written);

    /// <summary>Says that the new site has a file at its path; false where that was said before.</summary>
    public bool Want() => Interlocked.Exchange(ref _isWanted, 1) == 0;
}

/// <summary>A file of the new site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Listed">As the old site's manifest lists it; null where it does not.</param>
internal readonly record struct WantedFile(string Path, OldFile? Listed)
{
    /// <summary>As it is on disk before the new site is; null where it is not.</summary>
    public OldFile? Before => Listed is { IsThere: true } ? Listed : null;
}

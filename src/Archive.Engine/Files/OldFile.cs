namespace Archive.Engine;

/// <summary>A file that the manifest of the old site lists, and what the disk says of it.</summary>
internal sealed class OldFile
{
    private int _isWanted;

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

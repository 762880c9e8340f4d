using System.Text;

namespace Archive.Engine;

/// <summary>The files that a site's manifest lists, each with a number, found by their paths; no path is a string until somebody asks.</summary>
internal sealed class SiteListing
{
    // Longer ones are rare, and take an array.
    private const int ShortPath = 256;

    // From here on, UTF-8 and UTF-16 are not in the same order.
    private const byte FirstOfLateLetters = 0xEE;

    private readonly List<Line> _lines;
    private readonly Dictionary<ulong, int> _numbers;

    private SiteListing(byte[] manifest, int count)
    {
        Manifest = manifest;
        _lines = new(count);
        _numbers = new(count);
    }

    /// <summary>Of a folder that is no site yet.</summary>
    public static SiteListing Empty => new([], 0);

    /// <summary>The bytes that it was read from.</summary>
    public byte[] Manifest { get; }

    /// <summary>How many files there are.</summary>
    public int Count => _lines.Count;

    /// <summary>Whether the files are listed as a build lists them: in ordinal order of their paths, each once, and none out of the site.</summary>
    public bool IsInOrder { get; private set; } = true;

    /// <summary>Reads a manifest; null where this version cannot.</summary>
    public static SiteListing? Parse(byte[] manifest)
    {
        var text = (ReadOnlySpan<byte>)manifest;
        if (!SiteManifest.TryReadHead(ref text, out _, out _)) return null;
        var listing = new SiteListing(manifest, text.Count((byte)'\n'));
        var areBytesInOrder = !text.ContainsAnyInRange(FirstOfLateLetters, byte.MaxValue);
        for (; text.IndexOf((byte)'\n') is var end and >= 0; text = text[(end + 1)..])
        {
            if (!SiteManifestFile.TryParse(text[..end], out var hash, out var path)) return null;
            listing.Add(new Line(manifest.Length - text.Length, end + 1, hash), path, areBytesInOrder);
        }
        return text.IsEmpty ? listing : null;
    }

    /// <summary>The number of a file.</summary>
    /// <param name="path">Relative to the site, with forward slashes.</param>
    /// <param name="number">From 0, in the order of the manifest.</param>
    public bool TryFind(ReadOnlySpan<char> path, out int number) => TryFind(path, out number, out _);

    /// <summary>The number of a file.</summary>
    /// <param name="path">Relative to the site, with forward slashes.</param>
    /// <param name="number">From 0, in the order of the manifest.</param>
    /// <param name="key">Of the path.</param>
    public bool TryFind(ReadOnlySpan<char> path, out int number, out ulong key)
    {
        Span<byte> room = stackalloc byte[ShortPath];
        var utf8 = Utf8Of(path, room);
        key = KeyOf(utf8);
        return _numbers.TryGetValue(key, out number) && (RealPath.IgnoresCase ? path.Equals(PathOf(number), StringComparison.OrdinalIgnoreCase) : utf8.SequenceEqual(Utf8Of(number)));
    }

    /// <summary>How many files come before a path, in a listing that is in order.</summary>
    public int CountBefore(string path)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (string.CompareOrdinal(PathOf(middle), path) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The path of a file.</summary>
    public string PathOf(int number) => Encoding.UTF8.GetString(Utf8Of(number));

    /// <summary>The path of a file as it stands in the manifest.</summary>
    public ReadOnlySpan<byte> Utf8Of(int number) => Manifest.AsSpan(PathStart(number), PathLength(number));

    /// <summary>What the manifest says of the bytes of a file.</summary>
    public FileHash HashOf(int number) => _lines[number].Hash;

    /// <summary>The lines of some files that follow each other.</summary>
    public ReadOnlySpan<byte> Lines(int first, int count) => count == 0 ? [] : Manifest.AsSpan(_lines[first].Start.._lines[first + count - 1].End);

    /// <summary>The paths of all files, as they stand in the manifest.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Paths => Enumerable.Range(0, Count).Select(number => (ReadOnlyMemory<byte>)Manifest.AsMemory(PathStart(number), PathLength(number)));

    /// <summary>A key of a path, which is the same for all names that the disk takes for one.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> path)
    {
        Span<byte> room = stackalloc byte[ShortPath];
        return KeyOf(Utf8Of(path, room));
    }

    /// <summary>A key of a path, which is the same for all names that the disk takes for one.</summary>
    public static ulong KeyOf(ReadOnlySpan<byte> path) => Fingerprint.Of(RealPath.IgnoresCase ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(path).ToUpperInvariant()) : path);

    // A path that leads out of the site is nobody's: what is written there is looked at as if it were new. Of two lines with one path the first counts.
    private void Add(Line line, ReadOnlySpan<byte> path, bool areBytesInOrder)
    {
        if (!OutputPaths.StaysInside(path) || !_numbers.TryAdd(KeyOf(path), Count))
        {
            IsInOrder = false;
            return;
        }
        _lines.Add(line);
        if (Count > 1) IsInOrder &= areBytesInOrder ? Utf8Of(Count - 2).SequenceCompareTo(path) < 0 : string.CompareOrdinal(PathOf(Count - 2), PathOf(Count - 1)) < 0;
    }

    private int PathStart(int number) => _lines[number].Start + FileHash.Length + 1;

    private int PathLength(int number) => _lines[number].Length - FileHash.Length - 2;

    private static ReadOnlySpan<byte> Utf8Of(ReadOnlySpan<char> path, Span<byte> room) =>
        Encoding.UTF8.TryGetBytes(path, room, out var length) ? room[..length] : Encoding.UTF8.GetBytes(path.ToArray());

    /// <summary>A line of the manifest.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="Length">With its end.</param>
    /// <param name="Hash">Of the file.</param>
    private readonly record struct Line(int Start, int Length, FileHash Hash)
    {
        public int End => Start + Length;
    }
}

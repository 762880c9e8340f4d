namespace Archive.Engine;

/// <summary>A file below the input folder, seen but not yet read.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
/// <param name="FullPath">Where it lies on this machine; never part of the output.</param>
/// <param name="Length">In bytes.</param>
public sealed record InputFile(string Path, string FullPath, long Length)
{
    /// <summary>When it was last written, in ticks of UTC; 0 where that is not known.</summary>
    public long Written { get; init; }

    // Of a file that is not on disk.
    private byte[]? Content { get; init; }

    /// <summary>A file of these bytes, which lies on no disk.</summary>
    public static InputFile InMemory(string path, byte[] bytes) => new(path, FullPath: "", bytes.Length) { Content = bytes };

    /// <summary>The folder that holds it, relative to the input folder; empty at the top.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>The last segment of its path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] ReadBytes() => Content ?? File.ReadAllBytes(FullPath);

    /// <summary>Its first bytes, at most as many as asked for.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] ReadHead(int length)
    {
        if (Content is not null) return Content[..Math.Min(length, Content.Length)];
        using var stream = File.OpenRead(FullPath);
        var head = new byte[Math.Min(length, stream.Length)];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}

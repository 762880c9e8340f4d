using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Archive.Engine;

/// <summary>Reads files of any size in chunks, in borrowed memory.</summary>
internal static class FileBytes
{
    private const int ChunkSize = 64 * 1024;

    // Sharing all spares Unix a lock on each of thirty thousand files.
    public static SafeFileHandle Open(string path) => File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Whether a file holds these bytes and no others.</summary>
    public static bool AreAllOf(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Open(path);
        return RandomAccess.GetLength(file) == bytes.Length && AreAt(file, 0, bytes);
    }

    /// <summary>Whether two files hold the same bytes.</summary>
    public static bool AreSame(string path, string other)
    {
        using var file = Open(path);
        using var otherFile = Open(other);
        return RandomAccess.GetLength(file) == RandomAccess.GetLength(otherFile) && Each(file, (bytes, offset) => AreAt(otherFile, offset, bytes));
    }

    /// <summary>Whether a file holds these bytes at an offset.</summary>
    public static bool AreAt(SafeFileHandle file, long offset, ReadOnlySpan<byte> bytes)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            while (!bytes.IsEmpty)
            {
                var read = RandomAccess.Read(file, chunk.AsSpan(0, Math.Min(chunk.Length, bytes.Length)), offset);
                if (read == 0 || !bytes[..read].SequenceEqual(chunk.AsSpan(0, read))) return false;
                offset += read;
                bytes = bytes[read..];
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    /// <summary>Passes on a file in chunks, each with its offset, while the work says to go on; whether it came to the end.</summary>
    public static bool Each(SafeFileHandle file, Func<ReadOnlySpan<byte>, long, bool> work)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            for (var offset = 0L; RandomAccess.Read(file, chunk, offset) is var read and > 0; offset += read)
            {
                if (!work(chunk.AsSpan(0, read), offset)) return false;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}

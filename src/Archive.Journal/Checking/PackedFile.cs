using System.IO.Compression;

namespace Archive.Journal.Checking;

/// <summary>What a compressed file holds: gzip, Brotli, and zip with the office formats that are one.</summary>
internal static class PackedFile
{
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>Whether a file is one that can be unpacked, by its first bytes; Brotli has none of its own, but a name.</summary>
    public static bool IsPacked(string path, ReadOnlySpan<byte> bytes) =>
        bytes is [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..] || path.EndsWith(".br", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files in it, by name.</summary>
    /// <exception cref="InvalidDataException">It is damaged, encrypted or larger than can be looked into.</exception>
    public static List<(string Name, byte[] Bytes)> Unpack(string path, byte[] bytes)
    {
        var packed = new MemoryStream(bytes);
        if (bytes is [(byte)'P', ..])
        {
            using var zip = new ZipArchive(packed);
            var (files, left) = (new List<(string, byte[])>(), MostBytes);
            foreach (var entry in zip.Entries)
            {
                using var content = entry.Open();
                files.Add((entry.FullName, ReadAll(content, left)));
                left -= files[^1].Item2.Length;
            }
            return files;
        }
        using Stream stream = bytes is [0x1F, 0x8B, ..] ? new GZipStream(packed, CompressionMode.Decompress) : new BrotliStream(packed, CompressionMode.Decompress);
        return [(Path.GetFileNameWithoutExtension(path), ReadAll(stream, MostBytes))];
    }

    private static byte[] ReadAll(Stream stream, int most)
    {
        var read = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (stream.Read(chunk) is var length and > 0)
        {
            if (read.Length + length > most) throw new InvalidDataException($"It unpacks to more than {MostBytes / 1024 / 1024} MB.");
            read.Write(chunk, 0, length);
        }
        return read.ToArray();
    }
}

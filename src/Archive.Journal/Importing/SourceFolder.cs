using System.IO.Compression;

namespace Archive.Journal.Importing;

/// <summary>Where a source lies, a folder or a .zip, for the files that it names: read one by one, and only when an article takes them.</summary>
/// <param name="path">As a report shows it.</param>
/// <param name="open">A file of it by its path there; null where there is none.</param>
internal sealed class SourceFolder(string path, Func<string, Stream?> open)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const int LargestFile = 20_000_000;

    /// <summary>A file of it as a report shows it.</summary>
    public string Shown(string name) => path.Length == 0 ? name : $"{path}/{name}";

    /// <summary>The folder of a file on disk. No link is followed out of it.</summary>
    public static SourceFolder OnDisk(string file)
    {
        var folder = System.IO.Path.GetDirectoryName(file) ?? "";
        return new SourceFolder(folder.Replace('\\', '/'), name =>
        {
            var at = folder;
            foreach (var segment in name.Split('/'))
            {
                at = System.IO.Path.Combine(at, segment);
                if (!System.IO.Path.Exists(at) || File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint)) return null;
            }
            return File.Exists(at) ? File.OpenRead(at) : null;
        });
    }

    /// <summary>A folder of a .zip.</summary>
    /// <param name="shown">The folder as a report shows it.</param>
    /// <param name="prefix">Its path in the .zip, empty or ending with a slash.</param>
    /// <param name="reopen">Opens the .zip anew: the one that the source was read from is closed by then.</param>
    public static SourceFolder InZip(string shown, string prefix, Func<Stream> reopen) => new(shown, name =>
    {
        var zip = new ZipArchive(reopen());
        return zip.GetEntry(prefix + name)?.Open();
    });

    /// <summary>The bytes of a file; null where there is none that can be read, and longer than <see cref="LargestFile"/> by one where it is too large.</summary>
    public byte[]? Read(string name)
    {
        try
        {
            using var stream = open(name);
            if (stream is null) return null;
            var bytes = new MemoryStream();
            var chunk = new byte[64 * 1024];
            while (bytes.Length <= LargestFile && stream.Read(chunk) is var read and > 0) bytes.Write(chunk, 0, read);
            return bytes.Length <= LargestFile ? bytes.ToArray() : new byte[LargestFile + 1];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}

using System.Collections.Immutable;
using System.IO.Compression;

namespace Archive.Journal.Importing;

/// <summary>Files and folders → source files, one after another: folders in ordinal order, .gz and .zip unpacked, nothing larger than a limit.</summary>
internal static class OpenSources
{
    /// <summary>The largest source that is read, in bytes: a hundred times the longest article, or a journal's whole list of records.</summary>
    public const long Largest = 64 * 1024 * 1024;

    private const long LargestPacked = 4L * 1024 * 1024 * 1024;
    private const int DeepestPacking = 3;
    private const int MostPacked = 100_000;

    /// <summary>The files; what cannot be opened is a finding, told before the next file is opened.</summary>
    /// <param name="paths">As written on the command line.</param>
    /// <param name="findings">Called for what cannot be opened.</param>
    public static IEnumerable<SourceFile> From(IEnumerable<string> paths, Action<Finding> findings) =>
        paths.SelectMany(p => Directory.Exists(p) ? Folder(p).SelectMany(f => Open(f, isAskedFor: false, findings)) : Open(p, isAskedFor: true, findings));

    private static IEnumerable<string> Folder(string folder) => new DirectoryInfo(folder)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
        .Select(f => Path.Combine(folder, Path.GetRelativePath(folder, f.FullName)))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<SourceFile> Open(string path, bool isAskedFor, Action<Finding> findings)
    {
        var shown = path.Replace('\\', '/');
        FileStream? file = null;
        try
        {
            file = File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings(Findings.Unreadable(shown, Reading.ReadText.Reason(error)));
        }
        using (file)
        {
            if (file is null) yield break;
            foreach (var source in Unpack(shown, isAskedFor, file, SourceFolder.OnDisk(path), depth: 0, findings)) yield return source;
        }
    }

    private static IEnumerable<SourceFile> Unpack(string path, bool isAskedFor, Stream stream, SourceFolder folder, int depth, Action<Finding> findings)
    {
        var head = new byte[4];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        switch (head.AsSpan(0, length))
        {
            case [0x1F, 0x8B, ..] when depth < DeepestPacking:
                using (var unpacked = new GZipStream(stream, CompressionMode.Decompress))
                    return Inflate(path, unpacked, findings) is { } inner ? Unpack(WithoutGz(path), isAskedFor, inner, folder, depth + 1, findings) : [];
            case [(byte)'P', (byte)'K', 3, 4, ..] when depth < DeepestPacking:
                return Unzip(path, stream, depth, findings);
            case [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..]:
                findings(Findings.NotUnpacked(path));
                return [];
            default:
                return Inflate(path, stream, findings) is { } plain ? [new SourceFile(path, plain.ToArray(), isAskedFor) { Folder = folder }] : [];
        }
    }

    private static IEnumerable<SourceFile> Unzip(string path, Stream stream, int depth, Action<Finding> findings)
    {
        Func<Stream> reopen = stream is FileStream { Name: var name } ? () => File.OpenRead(name) : () => new MemoryStream(((MemoryStream)stream).ToArray(), writable: false);
        ImmutableArray<ZipArchiveEntry> entries = [];
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream);
            entries = [.. zip.Entries.Where(e => e.Name.Length > 0 && !e.FullName.Split('/').Any(s => s.StartsWith('.') || s == "__MACOSX")).OrderBy(e => e.FullName, StringComparer.Ordinal)];
        }
        catch (InvalidDataException)
        {
            findings(Findings.NotUnpacked(path));
        }
        using (zip)
        {
            var (count, total) = (0, 0L);
            foreach (var entry in entries)
            {
                if (++count > MostPacked || total > LargestPacked)
                {
                    findings(Findings.TooLarge(path, LargestPacked));
                    yield break;
                }
                if (Inflate($"{path}/{entry.FullName.Replace('\\', '/')}", entry, findings) is not { } inner) continue;
                total += inner.Length;
                var below = entry.FullName[..^entry.Name.Length];
                var folder = SourceFolder.InZip($"{path}/{below}".TrimEnd('/'), below, reopen);
                foreach (var source in Unpack($"{path}/{entry.FullName.Replace('\\', '/')}", isAskedFor: false, inner, folder, depth + 1, findings)) yield return source;
            }
        }
    }

    private static MemoryStream? Inflate(string path, ZipArchiveEntry entry, Action<Finding> findings)
    {
        try
        {
            using var stream = entry.Open();
            return Inflate(path, stream, findings);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or IOException)
        {
            findings(Findings.NotUnpacked(path));
            return null;
        }
    }

    // What a file says of its unpacked size proves nothing: it is counted.
    private static MemoryStream? Inflate(string path, Stream stream, Action<Finding> findings)
    {
        try
        {
            var all = new MemoryStream();
            var chunk = new byte[64 * 1024];
            while (stream.Read(chunk) is var read and > 0)
            {
                if (all.Length + read > Largest)
                {
                    findings(Findings.TooLarge(path, Largest));
                    return null;
                }
                all.Write(chunk, 0, read);
            }
            all.Position = 0;
            return all;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            findings(Findings.NotUnpacked(path));
            return null;
        }
    }

    private static string WithoutGz(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^".gz".Length] : path;
}

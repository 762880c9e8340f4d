using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Archive.Engine;

/// <summary>Writes those files of the new site that differ from the old one's, and takes over the others as they are.</summary>
/// <param name="old">The old site.</param>
/// <param name="folder">The folder of the new one.</param>
internal sealed class SiteFileWriter(OldSite old, string folder)
{
    private readonly ConcurrentDictionary<string, bool> _folders = new();

    /// <summary>Renders a file, and writes it unless the old site has the same.</summary>
    /// <param name="file">The file.</param>
    /// <param name="buffer">Used for file after file.</param>
    public WrittenFile Write(SiteFile file, RenderBuffer buffer)
    {
        var path = file.Path.File;
        if (file.Original is { } original) return Copy(path, original);
        var remembered = file.Remembered is { } known && old.Files.Contains(path) && IsStill(path, known) ? known : null;
        if (remembered is { IsCurrent: true }) return new WrittenFile(path, remembered.Hash, remembered.Length, IsUnchanged: true, remembered.Written);
        using var large = buffer.Render(file.Write, () => new LargeFile(Create(path)));
        if (large is not null) return Finish(path, large, remembered);
        var bytes = buffer.Written;
        var hash = Hash(SHA256.HashData(bytes));
        var isUnchanged = remembered is not null ? remembered.Hash == hash && remembered.Length == bytes.Length : old.Files.Contains(path) && FileBytes.AreAllOf(OldPath(path), bytes);
        if (isUnchanged) return new WrittenFile(path, hash, bytes.Length, IsUnchanged: true, remembered?.Written ?? File.GetLastWriteTimeUtc(OldPath(path)).Ticks);
        using var target = Create(path);
        RandomAccess.Write(target, bytes, 0);
        return new WrittenFile(path, hash, bytes.Length, IsUnchanged: false, File.GetLastWriteTimeUtc(target).Ticks);
    }

    /// <summary>Takes over a file of the old site, with its time stamp.</summary>
    public void Keep(string path)
    {
        // No file of a site is ever changed in place, so two sites can share one.
        var target = NewPath(path);
        if (HardLink.TryCreate(OldPath(path), target)) return;
        File.Copy(OldPath(path), target);
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(OldPath(path)));
    }

    // It is on disk already; where the old site has the same, that one is taken.
    private WrittenFile Finish(string path, LargeFile file, RememberedFile? remembered)
    {
        var hash = Hash(file.Hash());
        var isUnchanged = remembered is not null ? remembered.Hash == hash && remembered.Length == file.Length : old.Files.Contains(path) && FileBytes.AreSame(OldPath(path), NewPath(path));
        if (!isUnchanged) return new WrittenFile(path, hash, file.Length, IsUnchanged: false, file.Written);
        file.Dispose();
        File.Delete(NewPath(path));
        return new WrittenFile(path, hash, file.Length, IsUnchanged: true, remembered?.Written ?? File.GetLastWriteTimeUtc(OldPath(path)).Ticks);
    }

    private WrittenFile Copy(string path, string original)
    {
        using var source = FileBytes.Open(original);
        if (old.Files.Contains(path) && Compare(path, source) is { } unchanged) return unchanged;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var target = Create(path);
        var length = 0L;
        FileBytes.Each(source, (bytes, offset) =>
        {
            hash.AppendData(bytes);
            RandomAccess.Write(target, bytes, offset);
            length += bytes.Length;
            return true;
        });
        return new WrittenFile(path, Hash(hash.GetHashAndReset()), length, IsUnchanged: false, File.GetLastWriteTimeUtc(target).Ticks);
    }

    private WrittenFile? Compare(string path, SafeFileHandle source)
    {
        using var before = FileBytes.Open(OldPath(path));
        var length = RandomAccess.GetLength(before);
        if (RandomAccess.GetLength(source) != length) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var isSame = FileBytes.Each(source, (bytes, offset) =>
        {
            hash.AppendData(bytes);
            return FileBytes.AreAt(before, offset, bytes);
        });
        return isSame ? new WrittenFile(path, Hash(hash.GetHashAndReset()), length, IsUnchanged: true, File.GetLastWriteTimeUtc(before).Ticks) : null;
    }

    private bool IsStill(string path, RememberedFile known)
    {
        var file = new FileInfo(OldPath(path));
        return file.Length == known.Length && file.LastWriteTimeUtc.Ticks == known.Written;
    }

    private SafeFileHandle Create(string path) =>
        File.OpenHandle(NewPath(path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);

    private string OldPath(string path) => $"{old.Folder}/{path}";

    // Its folder is made on the way, once.
    private string NewPath(string path)
    {
        var full = $"{folder}/{path}";
        _folders.GetOrAdd(full[..full.LastIndexOf('/')], Make);
        return full;
    }

    private static bool Make(string parent)
    {
        Directory.CreateDirectory(parent);
        return true;
    }

    private static string Hash(ReadOnlySpan<byte> sha256) => Convert.ToHexStringLower(sha256)[..SiteManifestFile.HashLength];
}

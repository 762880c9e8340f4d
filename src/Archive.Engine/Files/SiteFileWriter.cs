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
        var path = file.File;
        var before = old.Find(path, out var key);
        if (file.Original is { } original) return Copy(path, original, before);
        var remembered = before is { } there && file.Recall(key) is { } known && known.IsOf(there) ? known : default(RememberedFile?);
        using var large = buffer.Render(file.Write, () => new LargeFile(Create(path)));
        var written = large is null ? Write(path, buffer.Written, before, remembered) : Finish(path, large, before, remembered);
        file.Done(written);
        return written;
    }

    private WrittenFile Write(string path, ReadOnlySpan<byte> bytes, OldFile? before, RememberedFile? remembered)
    {
        var hash = FileHash.Of(bytes);
        var isUnchanged = before is { } there && there.Length == bytes.Length && (remembered is { } last ? last.Hash == hash : FileBytes.AreAllOf(OldPath(path), bytes));
        if (isUnchanged) return new WrittenFile(path, hash, bytes.Length, IsUnchanged: true, before!.Value.Written);
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
    private WrittenFile Finish(string path, LargeFile file, OldFile? before, RememberedFile? remembered)
    {
        var hash = FileHash.FromSha256(file.Hash());
        var isUnchanged = before is { } there && there.Length == file.Length && (remembered is { } last ? last.Hash == hash : FileBytes.AreSame(OldPath(path), NewPath(path)));
        if (!isUnchanged) return new WrittenFile(path, hash, file.Length, IsUnchanged: false, file.Written);
        file.Dispose();
        File.Delete(NewPath(path));
        return new WrittenFile(path, hash, file.Length, IsUnchanged: true, before!.Value.Written);
    }

    private WrittenFile Copy(string path, string original, OldFile? before)
    {
        using var source = FileBytes.Open(original);
        if (before is not null && Compare(path, source) is { } unchanged) return unchanged;
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
        return new WrittenFile(path, FileHash.FromSha256(hash.GetHashAndReset()), length, IsUnchanged: false, File.GetLastWriteTimeUtc(target).Ticks);
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
        return isSame ? new WrittenFile(path, FileHash.FromSha256(hash.GetHashAndReset()), length, IsUnchanged: true, File.GetLastWriteTimeUtc(before).Ticks) : null;
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
}

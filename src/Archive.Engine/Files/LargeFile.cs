using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Archive.Engine;

/// <summary>A file that goes to disk piece by piece while it is rendered, and is hashed on the way.</summary>
/// <param name="target">Open to be written; nothing is in it yet.</param>
internal sealed class LargeFile(SafeFileHandle target) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Length { get; private set; }

    /// <summary>When it was last written, in ticks of UTC.</summary>
    public long Written => File.GetLastWriteTimeUtc(target).Ticks;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        RandomAccess.Write(target, bytes, Length);
        Length += bytes.Length;
    }

    /// <summary>The SHA-256 of all that was appended; it is asked for once.</summary>
    public byte[] Hash() => _hash.GetHashAndReset();

    public void Dispose()
    {
        _hash.Dispose();
        target.Dispose();
    }
}

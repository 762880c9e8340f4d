using System.Buffers.Binary;
using System.Text;

namespace Archive.Engine;

/// <summary>
/// Records by key in one file, each with its checksum. What is new is appended, and stands for what was there under the same key;
/// when more is stale than not, or something is damaged, the file is written anew. A file of another version holds nothing.
/// </summary>
/// <remarks>After 16 bytes, of which the last eight are the version, each record: checksum, length of key and of value, key, value.</remarks>
public sealed class RecordFile
{
    private const ulong Magic = 0x3165686361635241;
    private const int FileHeader = 16;
    private const int RecordHeader = 16;

    private readonly string _path;
    private readonly ulong _version;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private long _wholeBytes;
    private bool _isDamaged = true;

    private RecordFile(string path, ulong version) => (_path, _version) = (path, version);

    /// <summary>Opens a file, which may be missing or anything at all.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="version">Of what is written in the records.</param>
    public static RecordFile Open(string path, ulong version)
    {
        var file = new RecordFile(path, version);
        try
        {
            if (File.Exists(path)) file.Load(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is as good as not there.
        }
        return file;
    }

    public bool TryGet(string key, out ReadOnlyMemory<byte> value)
    {
        if (!_records.TryGetValue(key, out value)) return false;
        lock (_used) _used.Add(key);
        return true;
    }

    /// <summary>The keys that begin so.</summary>
    public IReadOnlyList<string> KeysUnder(string prefix) => [.. _records.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))];

    public void Put(string key, ReadOnlyMemory<byte> value)
    {
        lock (_used)
        {
            _records[key] = value;
            _changed.Add(key);
            _used.Add(key);
        }
    }

    /// <summary>Deletes the file: should what follows fail, nothing is there.</summary>
    public void Invalidate()
    {
        File.Delete(_path);
        _isDamaged = true;
    }

    /// <summary>Writes what is new. What nobody has asked for is forgotten when the file is written anew.</summary>
    public void Save()
    {
        var used = _records.Where(r => _used.Contains(r.Key)).Sum(r => SizeOf(r.Key, r.Value));
        var added = _changed.Sum(key => SizeOf(key, _records[key]));
        if (_isDamaged || _wholeBytes + added > 2 * (used + FileHeader)) WriteAnew();
        else if (added > 0)
        {
            using var file = new FileStream(_path, FileMode.Append);
            foreach (var key in _changed.Order(StringComparer.Ordinal)) Write(file, key, _records[key].Span);
        }
    }

    private void WriteAnew()
    {
        var beside = _path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20))
        {
            Span<byte> header = stackalloc byte[FileHeader];
            BinaryPrimitives.WriteUInt64LittleEndian(header, Magic);
            BinaryPrimitives.WriteUInt64LittleEndian(header[8..], _version);
            file.Write(header);
            foreach (var (key, value) in _records.Where(r => _used.Contains(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal)) Write(file, key, value.Span);
        }
        File.Move(beside, _path, overwrite: true);
    }

    private void Load(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < FileHeader || BinaryPrimitives.ReadUInt64LittleEndian(span) != Magic || BinaryPrimitives.ReadUInt64LittleEndian(span[8..]) != _version) return;
        var start = FileHeader;
        while (start < span.Length)
        {
            if (span.Length - start < RecordHeader) return;
            var keyLength = BinaryPrimitives.ReadInt32LittleEndian(span[(start + 8)..]);
            var valueLength = BinaryPrimitives.ReadInt32LittleEndian(span[(start + 12)..]);
            if (keyLength < 0 || valueLength < 0 || (long)keyLength + valueLength > span.Length - start - RecordHeader) return;
            var content = span.Slice(start + 8, 8 + keyLength + valueLength);
            if (Fingerprint.Of(content) != BinaryPrimitives.ReadUInt64LittleEndian(span[start..])) return;
            var key = Encoding.UTF8.GetString(span.Slice(start + RecordHeader, keyLength));
            _records[key] = bytes.Slice(start + RecordHeader + keyLength, valueLength);
            start += RecordHeader + keyLength + valueLength;
        }
        _wholeBytes = span.Length;
        _isDamaged = false;
    }

    private static void Write(FileStream file, string key, ReadOnlySpan<byte> value)
    {
        var keyBytes = Encoding.UTF8.GetBytes(key);
        var record = new byte[RecordHeader + keyBytes.Length + value.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(8), keyBytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(12), value.Length);
        keyBytes.CopyTo(record.AsSpan(RecordHeader));
        value.CopyTo(record.AsSpan(RecordHeader + keyBytes.Length));
        BinaryPrimitives.WriteUInt64LittleEndian(record, Fingerprint.Of(record.AsSpan(8)));
        file.Write(record);
    }

    private static long SizeOf(string key, ReadOnlyMemory<byte> value) => RecordHeader + Encoding.UTF8.GetByteCount(key) + value.Length;
}

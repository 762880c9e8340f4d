using System.Buffers.Binary;

namespace Archive.Engine;

/// <summary>
/// Records in one file, each with its checksum, found by the fingerprint of a name. What is new is appended, and stands for what was
/// there under the same name; when more is stale than not, or something is damaged, the file is written anew. A file of another
/// version holds nothing. Any number of threads may get and put at once.
/// </summary>
/// <remarks>After 16 bytes, of which the last eight are the version, each record: checksum, fingerprint, length, value.</remarks>
public sealed class MemoryFile
{
    private const ulong Magic = 0x3265686361635241;
    private const int FileHeader = 16;
    private const int RecordHeader = 20;

    private readonly string _path;
    private readonly ulong _version;
    private readonly Dictionary<ulong, Record> _records = [];
    private readonly Dictionary<ulong, Record> _added = [];
    private readonly Lock _adding = new();
    private long _size;
    private bool _isWhole;

    private MemoryFile(string path, ulong version) => (_path, _version) = (path, version);

    /// <summary>Opens a file, which may be missing or anything at all.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="version">Of what is written in the records.</param>
    public static MemoryFile Open(string path, ulong version)
    {
        var file = new MemoryFile(path, version);
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

    /// <summary>What the file held under a name when it was opened.</summary>
    public bool TryGet(string name, out ReadOnlyMemory<byte> value)
    {
        value = default;
        if (!_records.TryGetValue(Fingerprint.Of(name), out var record)) return false;
        record.IsUsed = true;
        value = record.Value;
        return true;
    }

    public void Put(string name, ReadOnlyMemory<byte> value)
    {
        lock (_adding) _added[Fingerprint.Of(name)] = new Record(value);
    }

    /// <summary>Deletes the file: should what follows fail, nothing is there.</summary>
    public void Invalidate()
    {
        File.Delete(_path);
        _isWhole = false;
    }

    /// <summary>Writes what is new. What nobody has asked for is forgotten when the file is written anew.</summary>
    public void Save()
    {
        var kept = _records.Where(r => r.Value.IsUsed && !_added.ContainsKey(r.Key)).ToList();
        var added = _added.Sum(r => r.Value.Size);
        if (!_isWhole || _size + added > 2 * (FileHeader + added + kept.Sum(r => r.Value.Size))) WriteAnew([.. kept, .. _added]);
        else if (added > 0)
        {
            using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
            foreach (var (key, record) in _added) Write(file, key, record.Value.Span);
        }
    }

    private void WriteAnew(IEnumerable<KeyValuePair<ulong, Record>> records)
    {
        var beside = _path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20))
        {
            Span<byte> header = stackalloc byte[FileHeader];
            BinaryPrimitives.WriteUInt64LittleEndian(header, Magic);
            BinaryPrimitives.WriteUInt64LittleEndian(header[8..], _version);
            file.Write(header);
            foreach (var (key, record) in records) Write(file, key, record.Value.Span);
        }
        File.Move(beside, _path, overwrite: true);
    }

    private void Load(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < FileHeader || BinaryPrimitives.ReadUInt64LittleEndian(span) != Magic || BinaryPrimitives.ReadUInt64LittleEndian(span[8..]) != _version) return;
        for (var start = FileHeader; start < span.Length;)
        {
            if (span.Length - start < RecordHeader) return;
            var length = BinaryPrimitives.ReadInt32LittleEndian(span[(start + 16)..]);
            if (length < 0 || length > span.Length - start - RecordHeader) return;
            if (Fingerprint.Of(span.Slice(start + 8, RecordHeader - 8 + length)) != BinaryPrimitives.ReadUInt64LittleEndian(span[start..])) return;
            _records[BinaryPrimitives.ReadUInt64LittleEndian(span[(start + 8)..])] = new Record(bytes.Slice(start + RecordHeader, length));
            start += RecordHeader + length;
        }
        _size = span.Length;
        _isWhole = true;
    }

    private static void Write(FileStream file, ulong key, ReadOnlySpan<byte> value)
    {
        var record = new byte[RecordHeader + value.Length];
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(8), key);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(16), value.Length);
        value.CopyTo(record.AsSpan(RecordHeader));
        BinaryPrimitives.WriteUInt64LittleEndian(record, Fingerprint.Of(record.AsSpan(8)));
        file.Write(record);
    }

    private sealed class Record(ReadOnlyMemory<byte> value)
    {
        public ReadOnlyMemory<byte> Value { get; } = value;

        public long Size => RecordHeader + Value.Length;

        /// <summary>Set by any thread, never taken back.</summary>
        public bool IsUsed { get; set; }
    }
}

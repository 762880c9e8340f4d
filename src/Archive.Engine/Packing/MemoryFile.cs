using System.Buffers;

namespace Archive.Engine;

/// <summary>
/// Records in one file, found by the fingerprint of a name. What is new is written beside the file at once, and becomes part of it
/// when it is saved: of a build that is not, nothing is left. Of what was superseded, or what nobody keeps, nothing can be read in
/// the file any more. A file that is damaged, or more stale than not, is written anew; one of another version holds nothing. Any
/// number of threads may get and put at once.
/// </summary>
public sealed class MemoryFile : IDisposable
{
    private const string Beside = ".new";

    private readonly string _path;
    private readonly ulong _version;
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<Record> _records = [];
    private readonly Dictionary<ulong, Record> _added = [];
    private readonly List<Record> _superseded = [];
    private readonly Lock _adding = new();
    private byte[]? _atHand;
    private bool[] _isKept = [];
    private RecordFile? _old;
    private RecordFile? _new;
    private long _size;
    private bool _isWhole;

    private MemoryFile(string path, ulong version) => (_path, _version) = (path, version);

    /// <summary>Whether it held nothing when it was opened.</summary>
    public bool IsEmpty => _records.Count == 0;

    /// <summary>Opens a file, which may be missing or anything at all.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="version">Of what is written in the records.</param>
    /// <param name="isAtHand">Whether it is read as a whole, as is best for many small values; large ones are read when somebody asks.</param>
    public static MemoryFile Open(string path, ulong version, bool isAtHand = true)
    {
        try
        {
            // Of a build that was killed.
            File.Delete(path + Beside);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Whoever writes there will say so.
        }
        return OpenToRead(path, version, isAtHand);
    }

    /// <summary>Opens a file as <see cref="Open"/> does, but leaves everything on disk alone.</summary>
    public static MemoryFile OpenToRead(string path, ulong version, bool isAtHand = true)
    {
        var file = new MemoryFile(path, version);
        try
        {
            if (File.Exists(path)) file.Load(isAtHand);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is as good as not there.
            file._numbers.Clear();
        }
        return file;
    }

    /// <summary>How long the file was when it was opened, in bytes.</summary>
    public long Size => _size;

    /// <summary>What the file held under a name when it was opened. It is kept from now on.</summary>
    public bool TryGet(string name, out ReadOnlyMemory<byte> value)
    {
        return TryGet(name, out value, out _);
    }

    /// <summary>What the file held under a name when it was opened, and where it is. It is kept from now on.</summary>
    public bool TryGet(string name, out ReadOnlyMemory<byte> value, out Stored stored) => TryGet(Fingerprint.Of(name), out value, out stored);

    /// <summary>As <see cref="TryGet(string, out ReadOnlyMemory{byte})"/>, of what has a key instead of a name.</summary>
    public bool TryGet(ulong key, out ReadOnlyMemory<byte> value) => TryGet(key, out value, out _);

    private bool TryGet(ulong key, out ReadOnlyMemory<byte> value, out Stored stored)
    {
        (value, stored) = (default, default);
        if (!_numbers.TryGetValue(key, out var number) || !TryRead(_records[number], room: null, out value)) return false;
        _isKept[number] = true;
        stored = StoredAt(_records[number]);
        return true;
    }

    /// <summary>As <see cref="TryGet(string, out ReadOnlyMemory{byte}, out Stored)"/>, where nobody holds on to the bytes: they are others when it returns.</summary>
    /// <param name="name">The name.</param>
    /// <param name="use">Makes something of them.</param>
    /// <returns>What was made; null where the file held nothing.</returns>
    public T? Use<T>(string name, Func<ReadOnlyMemory<byte>, Stored, T?> use) where T : class
    {
        if (!_numbers.TryGetValue(Fingerprint.Of(name), out var number)) return null;
        var record = _records[number];
        var rented = ArrayPool<byte>.Shared.Rent((int)record.Size);
        try
        {
            if (!TryRead(record, rented, out var value)) return null;
            _isKept[number] = true;
            return use(value, StoredAt(record));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Where the file has what it held under a name when it was opened. Whoever reads it makes sure that it is undamaged.</summary>
    public bool TryFind(string name, out Stored stored)
    {
        var isThere = _numbers.TryGetValue(Fingerprint.Of(name), out var number);
        stored = isThere ? StoredAt(_records[number]) : default;
        return isThere;
    }

    /// <summary>Keeps what the file holds under a name, if anything.</summary>
    public void Keep(string name)
    {
        if (_numbers.TryGetValue(Fingerprint.Of(name), out var number)) _isKept[number] = true;
    }

    /// <summary>Keeps all that the file holds.</summary>
    public void KeepAll() => Array.Fill(_isKept, true);

    /// <summary>Keeps nothing of what the file holds under a name, whoever asked for it.</summary>
    public void Forget(string name)
    {
        if (_numbers.TryGetValue(Fingerprint.Of(name), out var number)) _isKept[number] = false;
    }

    /// <summary>Puts a value in the place of what the file holds under a name.</summary>
    /// <returns>Where it is, until the file is closed.</returns>
    public Stored Put(string name, ReadOnlySpan<byte> value) => Put(Fingerprint.Of(name), value);

    /// <summary>As <see cref="Put(string, ReadOnlySpan{byte})"/>, of what has a key instead of a name.</summary>
    public Stored Put(ulong key, ReadOnlySpan<byte> value)
    {
        lock (_adding)
        {
            _new ??= RecordFile.Create(_path + Beside, _version);
            if (_added.TryGetValue(key, out var before)) _superseded.Add(before);
            var record = _added[key] = _new.Append(key, value);
            return new Stored(_new, record);
        }
    }

    /// <summary>Deletes the file: should what follows fail, nothing is there.</summary>
    public void Invalidate()
    {
        File.Delete(_path);
        _isWhole = false;
    }

    /// <summary>Makes what is new a part of the file, and leaves nothing of what nobody keeps.</summary>
    /// <exception cref="IOException">The disk is full or failing.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save()
    {
        var (kept, stale) = (new List<(ulong Key, int Number)>(_records.Count), new List<Record>());
        foreach (var (key, number) in _numbers)
            if (_isKept[number] && !_added.ContainsKey(key)) kept.Add((key, number));
            else stale.Add(_records[number]);
        var size = RecordFile.FileHeader + kept.Sum(k => _records[k.Number].Size) + _added.Sum(a => a.Value.Size);
        if (!_isWhole || _size + _added.Sum(a => a.Value.Size) > 2 * size) WriteAnew(kept);
        else if (_added.Count + stale.Count > 0) Change(stale);
    }

    public void Dispose()
    {
        _old?.Dispose();
        if (_new is null) return;
        _new.Dispose();
        try
        {
            File.Delete(_path + Beside);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next build begins by deleting it.
        }
    }

    private void Load(bool isAtHand)
    {
        _old = RecordFile.OpenToRead(_path);
        _size = _old.Length;
        isAtHand &= _size <= Array.MaxLength;
        var keys = new List<ulong>();
        if (isAtHand) (_isWhole, _atHand) = _old.Scan(_version, Add);
        else _isWhole = _old.Skim(_version, Add);
        _numbers.EnsureCapacity(keys.Count);
        for (var number = 0; number < keys.Count; number++) _numbers[keys[number]] = number;
        // One that has a name twice is not as it was saved.
        _isWhole &= _numbers.Count == _records.Count;
        _isKept = new bool[_records.Count];
        if (isAtHand) _old.Dispose();

        void Add(ulong key, Record record)
        {
            keys.Add(key);
            _records.Add(record);
        }
    }

    private Stored StoredAt(Record record) => _atHand is not null ? new Stored(_atHand, record) : new Stored(_old!, record);

    // Those at hand were looked at when they were read.
    private bool TryRead(Record record, byte[]? room, out ReadOnlyMemory<byte> value)
    {
        if (_atHand is not null) value = _atHand.AsMemory((int)record.Start, record.Length);
        else if (!_old!.TryRead(record, room ?? GC.AllocateUninitializedArray<byte>((int)record.Size), out value)) return _isWhole = false;
        return true;
    }

    private void WriteAnew(List<(ulong Key, int Number)> kept)
    {
        _new ??= RecordFile.Create(_path + Beside, _version);
        foreach (var (key, number) in kept)
            if (TryRead(_records[number], room: null, out var value)) _new.Append(key, value.Span);
        FinishNew();
        // Where no open file can be replaced.
        _old?.Dispose();
        File.Move(_path + Beside, _path, overwrite: true);
    }

    private void Change(List<Record> stale)
    {
        using var file = RecordFile.OpenToChange(_path);
        foreach (var record in stale) file.Overwrite(record);
        if (_new is null) return;
        FinishNew();
        file.AppendAll(_new);
        File.Delete(_path + Beside);
    }

    private void FinishNew()
    {
        _new!.Finish();
        foreach (var record in _superseded) _new.Overwrite(record);
    }
}

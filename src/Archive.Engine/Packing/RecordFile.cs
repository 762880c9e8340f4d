using System.Buffers;
using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace Archive.Engine;

/// <summary>Where in a file the value of a record is.</summary>
internal readonly record struct Record(long Start, int Length)
{
    /// <summary>With what stands before the value.</summary>
    public long Size => RecordFile.RecordHeader + Length;
}

/// <summary>
/// Records one after the other, each with its checksum. What is appended goes to disk in large pieces; where the disk takes no
/// more, it stays in memory, and only <see cref="Finish"/> says so.
/// </summary>
/// <remarks>After 16 bytes, of which the last eight are the version, each record: checksum, key, length, value.</remarks>
internal sealed class RecordFile : IDisposable
{
    public const int FileHeader = 16;
    public const int RecordHeader = 20;

    private const ulong Magic = 0x3365686361635241;
    private const int LargePiece = 256 * 1024;
    private const int LargestValue = 0x4000_0000;

    // Of what is overwritten.
    private const ulong NoKey = 0;

    private readonly SafeFileHandle? _file;
    private readonly ArrayBufferWriter<byte> _waiting = new();
    private readonly Lock _appending = new();
    private Exception? _fault;
    private long _onDisk;

    private RecordFile(string path, FileMode mode, FileAccess access)
    {
        _file = File.OpenHandle(path, mode, access, FileShare.ReadWrite | FileShare.Delete);
        _onDisk = RandomAccess.GetLength(_file);
    }

    private RecordFile(Exception fault) => _fault = fault;

    /// <summary>The length of the file, with what is not on disk yet.</summary>
    public long Length => _onDisk + _waiting.WrittenCount;

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static RecordFile OpenToRead(string path) => new(path, FileMode.Open, FileAccess.Read);

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static RecordFile OpenToChange(string path) => new(path, FileMode.Open, FileAccess.ReadWrite);

    /// <summary>An empty file in place of what was there.</summary>
    public static RecordFile Create(string path, ulong version)
    {
        var file = CreateOrNot(path);
        BinaryPrimitives.WriteUInt64LittleEndian(file._waiting.GetSpan(FileHeader), Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(file._waiting.GetSpan(FileHeader)[sizeof(ulong)..], version);
        file._waiting.Advance(FileHeader);
        return file;
    }

    public Record Append(ulong key, ReadOnlySpan<byte> value)
    {
        lock (_appending)
        {
            var bytes = _waiting.GetSpan(RecordHeader + value.Length)[..(RecordHeader + value.Length)];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], key);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], value.Length);
            value.CopyTo(bytes[RecordHeader..]);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, Checksum(bytes));
            var record = new Record(Length + RecordHeader, value.Length);
            _waiting.Advance(bytes.Length);
            if (_waiting.WrittenCount >= LargePiece) Flush();
            return record;
        }
    }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public ReadOnlyMemory<byte> Read(long start, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        Read(start, bytes);
        return bytes;
    }

    private void Read(long start, Span<byte> bytes)
    {
        if (start >= Volatile.Read(ref _onDisk))
            lock (_appending)
                if (start >= _onDisk)
                {
                    _waiting.WrittenSpan.Slice((int)(start - _onDisk), bytes.Length).CopyTo(bytes);
                    return;
                }
        if (ReadAt(start, bytes) < bytes.Length) throw new EndOfStreamException("A file that this program has open was cut short.");
    }

    /// <summary>Goes through the records, and reads all of them.</summary>
    /// <param name="version">The version that the file has to be of.</param>
    /// <param name="found">Told of each record that is not overwritten.</param>
    /// <returns>Whether all is there and undamaged, and all that was read.</returns>
    public (bool IsWhole, byte[] Bytes) Scan(ulong version, Action<ulong, Record> found)
    {
        var bytes = GC.AllocateUninitializedArray<byte>((int)Length);
        if (ReadAt(0, bytes) < bytes.Length || !IsOf(version, bytes)) return (false, bytes);
        for (var rest = bytes.AsSpan(FileHeader); !rest.IsEmpty;)
        {
            if (HeaderOf(rest, rest.Length) is not { } header || !IsUndamaged(rest[..(RecordHeader + header.Length)])) return (false, bytes);
            if (header.Key != NoKey) found(header.Key, new Record(bytes.Length - rest.Length + RecordHeader, header.Length));
            rest = rest[(RecordHeader + header.Length)..];
        }
        return (true, bytes);
    }

    /// <summary>Goes through the records without reading what is in them; <see cref="TryRead"/> tells what is damaged.</summary>
    /// <returns>Whether all is there.</returns>
    public bool Skim(ulong version, Action<ulong, Record> found)
    {
        Span<byte> bytes = stackalloc byte[RecordHeader];
        if (ReadAt(0, bytes) < FileHeader || !IsOf(version, bytes)) return false;
        for (long at = FileHeader; at < Length;)
        {
            if (HeaderOf(bytes[..ReadAt(at, bytes)], Length - at) is not { } header) return false;
            if (header.Key != NoKey) found(header.Key, new Record(at + RecordHeader, header.Length));
            at += RecordHeader + header.Length;
        }
        return true;
    }

    /// <summary>Reads a record, unless it is damaged.</summary>
    /// <param name="record">Where it is.</param>
    /// <param name="room">At least as large as the record.</param>
    /// <param name="value">Its value, in that room.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public bool TryRead(Record record, byte[] room, out ReadOnlyMemory<byte> value)
    {
        var bytes = room.AsMemory(0, (int)record.Size);
        value = bytes[RecordHeader..];
        Read(record.Start - RecordHeader, bytes.Span);
        return IsUndamaged(bytes.Span);
    }

    private static bool IsOf(ulong version, ReadOnlySpan<byte> bytes) =>
        bytes.Length >= FileHeader && BinaryPrimitives.ReadUInt64LittleEndian(bytes) == Magic && BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]) == version;

    // Null where there is no room for what it says.
    private static (ulong Key, int Length)? HeaderOf(ReadOnlySpan<byte> bytes, long room) =>
        bytes.Length >= RecordHeader && BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]) is >= 0 and <= LargestValue and var length && length <= room - RecordHeader
            ? (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), length)
            : null;

    private static bool IsUndamaged(ReadOnlySpan<byte> record) => Checksum(record) == BinaryPrimitives.ReadUInt64LittleEndian(record);

    /// <summary>Leaves nothing of a record's value.</summary>
    public void Overwrite(Record record)
    {
        var bytes = new byte[RecordHeader + record.Length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), NoKey);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), record.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Checksum(bytes));
        RandomAccess.Write(_file!, bytes, record.Start - RecordHeader);
    }

    /// <summary>Appends all records of another file.</summary>
    public void AppendAll(RecordFile other)
    {
        var piece = ArrayPool<byte>.Shared.Rent(LargePiece);
        for (long at = FileHeader; other.ReadAt(at, piece) is var read and > 0; at += read)
        {
            RandomAccess.Write(_file!, piece.AsSpan(0, read), _onDisk);
            _onDisk += read;
        }
        ArrayPool<byte>.Shared.Return(piece);
    }

    /// <summary>Sees to it that all is on disk.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Finish()
    {
        lock (_appending) Flush();
        if (_fault is not null) throw new IOException(_fault.Message, _fault);
    }

    public void Dispose() => _file?.Dispose();

    private static RecordFile CreateOrNot(string path)
    {
        try
        {
            return new RecordFile(path, FileMode.Create, FileAccess.ReadWrite);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new RecordFile(error);
        }
    }

    private void Flush()
    {
        if (_fault is not null) return;
        try
        {
            RandomAccess.Write(_file!, _waiting.WrittenSpan, _onDisk);
            var length = _waiting.WrittenCount;
            Volatile.Write(ref _onDisk, _onDisk + length);
            _waiting.ResetWrittenCount();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _fault = error;
        }
    }

    // As much as there is.
    private int ReadAt(long start, Span<byte> bytes)
    {
        var done = 0;
        while (done < bytes.Length && RandomAccess.Read(_file!, bytes[done..], start + done) is var read and > 0) done += read;
        return done;
    }

    private static ulong Checksum(ReadOnlySpan<byte> record) => Fingerprint.Of(record[sizeof(ulong)..]);
}

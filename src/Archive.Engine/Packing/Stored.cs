namespace Archive.Engine;

/// <summary>Bytes that are at hand, or in a file of records until somebody asks for them.</summary>
public readonly struct Stored
{
    private readonly object? _where;
    private readonly long _start;

    /// <param name="bytes">Not to be written to any more.</param>
    public Stored(byte[] bytes) : this(bytes, 0, bytes.Length) { }

    internal Stored(RecordFile file, Record record) : this(file, record.Start, record.Length) { }

    internal Stored(byte[] bytes, Record record) : this(bytes, record.Start, record.Length) { }

    private Stored(object? where, long start, int length) => (_where, _start, Length) = (where, start, length);

    public int Length { get; }

    /// <summary>The bytes; where they are in a file, it is read each time.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ReadOnlyMemory<byte> Read() => Length == 0 ? default : _where switch
    {
        RecordFile file => file.Read(_start, Length),
        var bytes => ((byte[])bytes!).AsMemory((int)_start, Length),
    };

    /// <summary>Some of the bytes.</summary>
    public Stored Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - start);
        return new Stored(_where, _start + start, length);
    }
}

using System.Buffers;
using System.Text;

namespace Archive.Engine;

/// <summary>Values as bytes, one after the other, for <see cref="PackReader"/> of the same version of the program.</summary>
public sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>The same, until more is written.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.WrittenMemory;

    public int Length => _bytes.WrittenCount;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(ulong value)
    {
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7) span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        _bytes.Advance(length);
    }

    public void Number(int value) => Number((ulong)(uint)value);

    public void Fixed(ulong value)
    {
        BitConverter.TryWriteBytes(_bytes.GetSpan(sizeof(ulong)), value);
        _bytes.Advance(sizeof(ulong));
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Text(string value)
    {
        Number(Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _bytes);
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        _bytes.Write(value);
    }

    /// <summary>Without their length.</summary>
    public void Raw(ReadOnlySpan<byte> value) => _bytes.Write(value);

    /// <summary>Whether there is a value, and the value.</summary>
    public void Optional<T>(T? value, Action<T> write) where T : struct
    {
        Flag(value is not null);
        if (value is { } there) write(there);
    }

    /// <summary>Whether there is a value, and the value.</summary>
    public void Optional<T>(T? value, Action<T> write) where T : class
    {
        Flag(value is not null);
        if (value is not null) write(value);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }
}

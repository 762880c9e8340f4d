using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Engine;

/// <summary>Reads what <see cref="PackWriter"/> wrote, in the same order. Whoever hands it other bytes has not looked at their checksum.</summary>
public sealed class PackReader(ReadOnlyMemory<byte> bytes)
{
    private ReadOnlyMemory<byte> _rest = bytes;

    public ulong Large()
    {
        var span = _rest.Span;
        var value = Next(ref span);
        _rest = _rest[^span.Length..];
        return value;
    }

    /// <summary>Reads a number, and goes on to what follows it.</summary>
    public static ulong Next(ref ReadOnlySpan<byte> rest)
    {
        var (value, shift, length) = (0UL, 0, 0);
        byte next;
        do
        {
            next = rest[length++];
            value |= (ulong)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        rest = rest[length..];
        return value;
    }

    public int Number() => (int)(uint)Large();

    /// <summary>How many bytes are not read yet.</summary>
    public int Left => _rest.Length;

    public bool IsAtEnd => _rest.IsEmpty;

    public ulong Fixed() => MemoryMarshal.Read<ulong>(Take(sizeof(ulong)).Span);

    public bool Flag() => Number() != 0;

    public string Text() => Encoding.UTF8.GetString(Bytes().Span);

    public ReadOnlyMemory<byte> Bytes() => Take(Number());

    public T? OptionalValue<T>(Func<T> read) where T : struct => Flag() ? read() : null;

    public T? Optional<T>(Func<T> read) where T : class => Flag() ? read() : null;

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = Number();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}

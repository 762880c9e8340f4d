using System.Runtime.InteropServices;

namespace Archive.Engine;

/// <summary>
/// Sixty-four bits that tell contents apart, the same on every machine. Quick, and no proof against those who look for two
/// contents with one fingerprint: it says whether to do work again, never whom to trust.
/// </summary>
public struct Fingerprint
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    private ulong _state;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add(bytes);
        return fingerprint.Value;
    }

    public static ulong Of(params ReadOnlySpan<string> texts)
    {
        var fingerprint = new Fingerprint();
        foreach (var text in texts) fingerprint.Add(text);
        return fingerprint.Value;
    }

    public readonly ulong Value => Mix(_state);

    public void Add(ulong value) => _state = Mix((_state + Step) ^ value);

    public void Add(string text) => Add(MemoryMarshal.AsBytes(text.AsSpan()));

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add((ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) Add(MemoryMarshal.Read<ulong>(bytes));
        var rest = 0UL;
        foreach (var value in bytes) rest = rest << 8 | value;
        Add(rest);
    }

    // Every bit reaches every other, and no two values come to the same.
    private static ulong Mix(ulong value)
    {
        value = (value ^ value >> 32) * Multiplier;
        value = (value ^ value >> 32) * Multiplier;
        return value ^ value >> 32;
    }
}

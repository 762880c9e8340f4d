using System.Numerics;

namespace Archive.Fuzz;

/// <summary>
/// Numbers that look like chance and are the same everywhere and for ever: SplitMix64 (Steele, Lea, Flood 2014), begun
/// anew for each file.
/// </summary>
internal sealed class SplitMix64
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    public SplitMix64(ulong seed, long number) => _state = Mix(seed + Golden) ^ Mix((ulong)number);

    public ulong Next() => Mix(_state += Golden);

    /// <summary>A number from 0 to below the limit; 0 where the limit is 0.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    public bool OneIn(int count) => Below(count) == 0;

    /// <summary>1 half of the time, 2 a quarter of the time, and so on.</summary>
    public int Few(int most) => Math.Min(most, 1 + BitOperations.TrailingZeroCount(Next()));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

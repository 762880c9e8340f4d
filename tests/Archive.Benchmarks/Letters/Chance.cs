namespace Archive.Benchmarks.Letters;

/// <summary>Seeded chance: the same seed makes the same archive on every machine.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public int Below(int end) => _random.Next(end);

    public int Between(int first, int last) => _random.Next(first, last + 1);

    public double Share => _random.NextDouble();

    /// <summary>Whether something happens that happens in such a share of cases.</summary>
    public bool Happens(double share) => _random.NextDouble() < share;

    /// <summary>One of a few, each with its weight.</summary>
    public T Of<T>(params ReadOnlySpan<(double Weight, T Value)> choices)
    {
        var total = 0d;
        foreach (var (weight, _) in choices) total += weight;
        var left = Share * total;
        foreach (var (weight, value) in choices)
            if ((left -= weight) < 0) return value;
        return choices[^1].Value;
    }
}

namespace Archive.Benchmarks.Letters;

/// <summary>Ranks as they come in life: the second half as often as the first, the third a third (Zipf's law), out of so many.</summary>
internal sealed class Zipf
{
    private readonly double[] _sums;

    public Zipf(int ranks, double exponent = 1)
    {
        _sums = new double[ranks];
        var sum = 0d;
        for (var rank = 0; rank < ranks; rank++) _sums[rank] = sum += 1 / Math.Pow(rank + 1, exponent);
    }

    /// <returns>From 0, the most frequent.</returns>
    public int Draw(Chance chance)
    {
        var found = Array.BinarySearch(_sums, chance.Share * _sums[^1]);
        return Math.Min(found < 0 ? ~found : found, _sums.Length - 1);
    }
}

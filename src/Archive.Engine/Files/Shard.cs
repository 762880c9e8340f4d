using System.Globalization;
using System.Text;

namespace Archive.Engine;

/// <summary>A share of a site that several machines build: every path falls into exactly one, whatever the others are.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct Shard(int Number, int Of)
{
    // As many jobs as a matrix of GitHub's may have.
    private const int MostShards = 256;

    /// <summary>The only one.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads what <see cref="ToString"/> writes: <c>3/8</c>.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = Whole;
        if (text.Split('/') is not [var first, var last] || !TryNumber(first, out var number) || !TryNumber(last, out var of)) return false;
        shard = new Shard(number, of);
        return number <= of && of <= MostShards;
    }

    /// <summary>Whether a path falls into this one.</summary>
    public bool Holds(string path)
    {
        // FNV-1a of 32 bits: the same on every machine and in every version.
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(path)) hash = (hash ^ unit) * 16777619u;
        return hash % (uint)Of == Number - 1;
    }

    public override string ToString() => $"{Number}/{Of}";

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}

using System.Text;

namespace Archive.Benchmarks.Letters;

/// <summary>The vocabulary of topics: a few that many letters are about, and many that few are.</summary>
internal static class Topics
{
    private const int Count = 400;
    private const int Broad = 40;

    private static readonly Zipf Frequency = new(Count);

    public static string[] Draw(Chance chance) => [.. Enumerable.Range(0, chance.Between(1, 4)).Select(_ => Label(Frequency.Draw(chance))).Distinct()];

    /// <summary>topics.yml.</summary>
    public static string File()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            text.Append($"- label: {Label(i)}\n  synonyms: [{Words.Of(30_000 + i)}]\n");
            if (i >= Broad) text.Append($"  broader: {Label(i % Broad)}\n");
        }
        return text.ToString();
    }

    private static string Label(int rank) => $"{Words.Of(5_000 + rank)} {Words.Of(300 + rank % 70)}";
}

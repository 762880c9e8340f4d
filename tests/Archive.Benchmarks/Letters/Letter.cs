using System.Collections.Immutable;

namespace Archive.Benchmarks.Letters;

/// <summary>What later items need to know of an item.</summary>
/// <param name="Id">Of its file.</param>
/// <param name="Doi">Its own.</param>
/// <param name="Title">As printed.</param>
/// <param name="Number">From 0, the oldest.</param>
internal sealed record Letter(string Id, string Doi, string Title, int Number);

/// <summary>When and where an item was printed.</summary>
/// <param name="Date">The day.</param>
/// <param name="Volume">One a year.</param>
/// <param name="Issue">One a month.</param>
/// <param name="Page">The first.</param>
internal sealed record Printing(DateOnly Date, int Volume, int Issue, int Page)
{
    private const int FirstYear = 2001;
    private const int Years = 25;

    /// <summary>Of item n of so many, printed in turn over 25 years.</summary>
    public static Printing Of(int number, int count)
    {
        var issues = Years * 12;
        var issue = (int)((long)number * issues / count);
        var first = (int)(((long)issue * count + issues - 1) / issues);
        return new Printing(new DateOnly(FirstYear + issue / 12, issue % 12 + 1, 1 + (number - first) % 28), issue / 12 + 1, issue % 12 + 1, 1 + 2 * (number - first));
    }

    public string Id => $"v{Volume}i{Issue}-{Page}";

    public string Doi => $"10.5555/bench.{Volume}.{Issue}.{Page}";

    /// <summary>Its file, relative to the input folder.</summary>
    public string File => $"articles/{Date.Year}/{Id}.md";
}

/// <summary>The items that an item can be about: what was printed lately is answered most.</summary>
internal sealed class Predecessors
{
    private const int Remembered = 400;

    private readonly Queue<Letter> _recent = new();

    public ImmutableArray<Letter> All => [.. _recent];

    public bool Any => _recent.Count > 0;

    public Letter Draw(Chance chance) => _recent.ElementAt(_recent.Count - 1 - (int)(chance.Share * chance.Share * _recent.Count));

    public void Add(Letter letter)
    {
        _recent.Enqueue(letter);
        if (_recent.Count > Remembered) _recent.Dequeue();
    }
}

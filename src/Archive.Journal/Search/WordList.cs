using System.Collections.Concurrent;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>Every word of the archive once. Their numbers depend on who was first, and are in no file of the site.</summary>
internal sealed class WordList
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _next;

    public WordList() { }

    /// <param name="packed">What <see cref="Packed"/> was.</param>
    public WordList(ReadOnlyMemory<byte> packed)
    {
        var input = new PackReader(packed);
        for (_next = 0; !input.IsAtEnd; _next++)
            if (input.Text() is { Length: > 0 } word) _numbers[word] = _next;
    }

    /// <summary>How many numbers are given.</summary>
    public int Count => _next;

    /// <summary>The words in the order of their numbers, once the list is closed; of a number that is no word's any more, nothing.</summary>
    public byte[]? Packed { get; private set; }

    public int Of(ReadOnlySpan<char> word)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(word, out var number) ? number : _numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _next) - 1);
    }

    /// <summary>Ends the list; words that nobody uses any more are not in it.</summary>
    /// <param name="uses">How often each is used, by its number.</param>
    /// <returns>The words by their numbers.</returns>
    public string?[] Close(int[] uses)
    {
        var words = new string?[_next];
        foreach (var (word, number) in _numbers)
            if (uses[number] > 0) words[number] = word;
        _numbers.Clear();
        var output = new PackWriter();
        foreach (var word in words) output.Text(word ?? "");
        Packed = output.Written.ToArray();
        return words;
    }
}

using System.Collections.Concurrent;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>Every word of the archive once. Their numbers depend on who was first, and are in no file of the site.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _new = new(StringComparer.Ordinal);
    private int _next;

    public WordList() { }

    /// <param name="packed">What <see cref="Packed"/> was.</param>
    public WordList(ReadOnlyMemory<byte> packed)
    {
        var input = new PackReader(packed);
        var count = input.Number();
        _known.EnsureCapacity(count);
        for (; _next < count; _next++)
            if (input.Text() is { Length: > 0 } word) _known[word] = _next;
    }

    /// <summary>How many numbers are given.</summary>
    public int Count => _next;

    /// <summary>The words in the order of their numbers, once the list is closed; of a number that is no word's any more, nothing.</summary>
    public byte[]? Packed { get; private set; }

    /// <summary>The number of a word, which it gets where it has none.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number)) return number;
        return _new.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out number) ? number : _new.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _next) - 1);
    }

    /// <summary>The words by their numbers; null for one that is no word's any more.</summary>
    public string?[] ByNumber()
    {
        var words = new string?[_next];
        foreach (var (word, number) in _known) words[number] = word;
        foreach (var (word, number) in _new) words[number] = word;
        return words;
    }

    /// <summary>Ends the list; words that nobody uses any more are not in it.</summary>
    /// <param name="isUsed">Whether anybody uses the word of a number.</param>
    public void Close(Func<int, bool> isUsed)
    {
        var (output, words) = (new PackWriter(), ByNumber());
        output.Number(words.Length);
        for (var number = 0; number < words.Length; number++) output.Text(words[number] is { } word && isUsed(number) ? word : "");
        Packed = output.Written.ToArray();
    }
}

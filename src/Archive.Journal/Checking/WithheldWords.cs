using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Archive.Journal.Checking;

/// <summary>
/// The runs of words that must appear nowhere, kept as hashes so that the text itself need not be kept. Case, accents and
/// punctuation make no difference. A run has eight words; in Chinese and Japanese, where each character is taken for half a
/// word, sixteen characters, and in Thai, Lao, Burmese and Khmer thirty-two.
/// </summary>
public sealed class WithheldWords
{
    private const string Heading = "archive-withheld 1";

    private readonly ImmutableSortedSet<WithheldRun> _runs;
    private readonly FrozenSet<WithheldRun> _lookup;
    private readonly FrozenSet<long> _sieves;
    private readonly int _longest;

    private WithheldWords(ImmutableSortedSet<WithheldRun> runs)
    {
        _runs = runs;
        _lookup = runs.ToFrozenSet();
        _sieves = runs.Select(r => SieveKey(r.Words, r.Sieve)).ToFrozenSet();
        _longest = runs.IsEmpty ? 0 : runs.Max.Words;
    }

    public bool IsEmpty => _runs.IsEmpty;

    /// <summary>Every run of eight words of the texts. A text of four to seven, as titles are, is a run; a shorter one would be found everywhere.</summary>
    public static WithheldWords From(IEnumerable<string> texts) => new([.. texts.SelectMany(RunsOf)]);

    /// <summary>A ledger, as <see cref="ToText"/> writes it; a line that is wrong is passed over.</summary>
    public static WithheldWords Read(string ledgerText)
    {
        TryRead(ledgerText, out var words, out _);
        return words;
    }

    /// <summary>A ledger, as <see cref="ToText"/> writes it.</summary>
    /// <param name="ledgerText">Lines end in LF or CRLF; empty ones mean nothing.</param>
    /// <param name="words">What could be read, also where a line is wrong.</param>
    /// <param name="wrongLine">The first line that cannot be read, one-based; otherwise zero.</param>
    public static bool TryRead(string ledgerText, out WithheldWords words, out int wrongLine)
    {
        var runs = ImmutableSortedSet.CreateBuilder<WithheldRun>();
        wrongLine = 0;
        foreach (var (index, line) in ledgerText.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index == 0 ? line == Heading : line.Length == 0) continue;
            if (WithheldRun.Parse(line) is { } run) runs.Add(run);
            else if (wrongLine == 0) wrongLine = index + 1;
        }
        words = new WithheldWords(runs.ToImmutable());
        return wrongLine == 0;
    }

    /// <summary>All that any of them holds.</summary>
    public static WithheldWords Union(IEnumerable<WithheldWords> words) => new([.. words.SelectMany(w => w._runs)]);

    /// <summary>
    /// The ledger: a heading, then a line for each run, sorted: how many words, a quick hash of 24 bits, 64 bits of SHA-256.
    /// The quick hash is short on purpose: a whole one could be solved for the words.
    /// </summary>
    public string ToText() => string.Concat(_runs.Select(r => r + "\n").Prepend(Heading + "\n"));

    /// <summary>
    /// The offset in the text at which the first run begins that must not be there; null where none is. The text is one for
    /// readers: whoever looks through HTML or JSON takes the words out of it first.
    /// </summary>
    public int? FirstIn(ReadOnlySpan<char> text)
    {
        if (IsEmpty) return null;
        var words = FoldedWords.Of(text);
        for (var first = 0; first < words.Count; first++)
        {
            var most = Math.Min(_longest, words.Count - first);
            var hash = 0ul;
            for (var count = 1; count <= most; count++)
            {
                hash = words.Mix(hash, first + count - 1);
                var sieve = FoldedWords.Sieve(hash);
                if (_sieves.Contains(SieveKey(count, sieve)) && _lookup.Contains(new WithheldRun(count, sieve, WithheldRun.HashOf(words.Run(first, count))))) return words.OffsetOf(first);
            }
        }
        return null;
    }

    private static IEnumerable<WithheldRun> RunsOf(string text)
    {
        var words = FoldedWords.Of(text);
        foreach (var (first, count) in words.Runs())
        {
            var hash = 0ul;
            for (var word = first; word < first + count; word++) hash = words.Mix(hash, word);
            yield return new WithheldRun(count, FoldedWords.Sieve(hash), WithheldRun.HashOf(words.Run(first, count)));
        }
    }

    private static long SieveKey(int words, int sieve) => ((long)words << 24) | (uint)sieve;
}

using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>The lines of the word index, in files of about a size. A line too long for its file has a file of its own, and in its place the number of that.</summary>
internal sealed class WordLayout
{
    private const int CharactersPerFile = 8_000;
    private const int LongestList = 6_000;

    private readonly ImmutableArray<IndexLine> _lines;
    private readonly List<(int Start, int Lists)> _files = [(0, 0)];
    private readonly List<int> _lists = [];
    private readonly List<string> _starts = [""];

    /// <param name="lines">In ordinal order of their keys.</param>
    public WordLayout(ImmutableArray<IndexLine> lines)
    {
        _lines = lines;
        var length = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var whole = IsLong(line) ? line.Key.Length + Pointer(_lists.Count).Length + 2 : line.WholeLength;
            if (length + whole > CharactersPerFile && length > 0)
            {
                _files.Add((i, _lists.Count));
                _starts.Add(Distinguishing(lines[i - 1].Key, line.Key));
                length = 0;
            }
            length += whole;
            if (IsLong(line)) _lists.Add(i);
        }
    }

    /// <summary>With what each file begins, which no word of a file before does.</summary>
    public IReadOnlyList<string> Starts => _starts;

    /// <summary>The files of lines, then those of long lists.</summary>
    public IEnumerable<IndexFile> Files =>
    [
        .. Enumerable.Range(0, _files.Count).Select(i => FileOf($"words/{i}", () => FingerprintOf(i), () => TextOf(i))),
        .. _lists.Select((line, i) => FileOf($"lists/{i}", () => _lines[line].Fingerprint, () => ListOf(line))),
    ];

    private static IndexFile FileOf(string name, Func<ulong> fingerprint, Func<string> text) =>
        new(new SitePath($"/search/{name}.txt"), fingerprint, output => Encoding.UTF8.GetBytes(text(), output));

    private static bool IsLong(IndexLine line) => line.Length > LongestList;

    private static string Pointer(int list) => $"!{list}";

    // The shortest text that is after the one and not after the other.
    private static string Distinguishing(string before, string key) => key[..(before.AsSpan().CommonPrefixLength(key) + 1)];

    private int EndOf(int file) => file + 1 < _files.Count ? _files[file + 1].Start : _lines.Length;

    private string ListOf(int line)
    {
        var text = new StringBuilder(_lines[line].Length + 1);
        Postings.AppendTo(text, _lines[line].Postings);
        return text.Append('\n').ToString();
    }

    private string TextOf(int file)
    {
        var text = new StringBuilder(CharactersPerFile);
        var (start, lists) = _files[file];
        foreach (var line in _lines.AsSpan(start, EndOf(file) - start))
        {
            text.Append(line.Key).Append('\t');
            if (IsLong(line)) text.Append(Pointer(lists++));
            else Postings.AppendTo(text, line.Postings);
            text.Append('\n');
        }
        return text.ToString();
    }

    // Of all that the text is written from.
    private ulong FingerprintOf(int file)
    {
        var fingerprint = new Fingerprint();
        var (start, lists) = _files[file];
        foreach (var line in _lines.AsSpan(start, EndOf(file) - start))
        {
            fingerprint.Add(line.Key);
            fingerprint.Add(IsLong(line) ? (ulong)lists++ : line.Fingerprint);
        }
        return fingerprint.Value;
    }
}

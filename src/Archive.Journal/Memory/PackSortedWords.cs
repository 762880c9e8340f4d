using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>The words of the search index ⇄ the records of a memory file.</summary>
/// <param name="file">The file.</param>
internal sealed class PackSortedWords(MemoryFile file)
{
    // All at once would fill the memory.
    private const int LinesInRecord = 8_192;

    private const string CountName = " lines";

    /// <summary>Reads them; null where one is missing.</summary>
    /// <param name="words">By their numbers.</param>
    public SortedWords? Read(string?[] words)
    {
        if (!file.TryGet(CountName, out var start)) return null;
        var lines = new IndexLine[new PackReader(start).Number()];
        var numbers = new int[lines.Length];
        for (var first = 0; first < lines.Length; first += LinesInRecord)
        {
            if (!file.TryGet(NameOf(first), out var bytes)) return null;
            var input = new PackReader(bytes);
            var postings = MemoryMarshal.Cast<byte, Posting>(input.Bytes().Span).ToArray();
            var next = 0;
            for (var i = first; i < Math.Min(first + LinesInRecord, lines.Length); i++)
            {
                numbers[i] = input.Number();
                if (words[numbers[i]] is not { } word) return null;
                var count = input.Number();
                lines[i] = new IndexLine(word, postings.AsMemory(next, count), input.Number(), input.Fixed());
                next += count;
            }
        }
        return new SortedWords(ImmutableCollectionsMarshal.AsImmutableArray(lines), ImmutableCollectionsMarshal.AsImmutableArray(numbers));
    }

    /// <summary>Writes them; a record that comes to the same bytes stays as it is.</summary>
    public void Write(SortedWords words)
    {
        var output = new PackWriter();
        output.Number(words.Lines.Length);
        Put(CountName, output);
        for (var first = 0; first < words.Lines.Length; first += LinesInRecord)
        {
            var some = words.Lines.AsSpan(first, Math.Min(LinesInRecord, words.Lines.Length - first));
            var count = 0;
            foreach (var line in some) count += line.Postings.Length;
            output.Number(count * sizeof(uint));
            foreach (var line in some) output.Raw(MemoryMarshal.AsBytes(line.Postings.Span));
            for (var i = 0; i < some.Length; i++)
            {
                output.Number(words.Numbers[first + i]);
                output.Number(some[i].Postings.Length);
                output.Number(some[i].Length);
                output.Fixed(some[i].Fingerprint);
            }
            Put(NameOf(first), output);
        }
    }

    private void Put(string record, PackWriter output)
    {
        if (!file.TryGet(record, out var before) || !before.Span.SequenceEqual(output.Written)) file.Put(record, output.Written);
        output.Clear();
    }

    private static string NameOf(int first) => $"{CountName} {first}";
}

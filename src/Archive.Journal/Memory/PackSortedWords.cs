using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>
/// The words of the search index ⇄ the records of a memory file, each of which holds some words that follow each other. Where a
/// record begins depends on the word there and on nothing else, so that a new word changes one record and not all after it.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class PackSortedWords(MemoryFile file)
{
    // One word in so many begins a record; their numbers say nothing of their order.
    private const int WordsInRecord = 512;

    // No record of words has a name like this.
    private const string StartsName = " starts";

    /// <summary>Reads them; null where one is missing.</summary>
    /// <param name="words">By their numbers.</param>
    public SortedWords? Read(string?[] words)
    {
        if (!file.TryGet(StartsName, out var packed)) return null;
        var input = new PackReader(packed);
        var records = Phase.Each(input.List(() => (Name: NameOf(input.Number()), Count: input.Number())), record => Read(record.Name, record.Count, words));
        if (records.Contains(null)) return null;
        return new SortedWords([.. records.SelectMany(record => record!.Lines)], [.. records.SelectMany(record => record!.Numbers)]);
    }

    /// <summary>Writes them; a record that comes to the same bytes stays as it is.</summary>
    public void Write(SortedWords words)
    {
        var starts = Enumerable.Range(0, words.Lines.Length).Where(i => i == 0 || words.Numbers[i] % WordsInRecord == 0).ToArray();
        var output = new PackWriter();
        output.List(starts.Index().ToArray(), start =>
        {
            output.Number(words.Numbers[start.Item]);
            output.Number(EndOf(start.Index) - start.Item);
        });
        Forget();
        Put(StartsName, output);
        foreach (var (i, first) in starts.Index())
        {
            output.Clear();
            Pack(words, first, EndOf(i), output);
            Put(NameOf(words.Numbers[first]), output);
        }

        int EndOf(int record) => record + 1 < starts.Length ? starts[record + 1] : words.Lines.Length;
    }

    private SortedWords? Read(string name, int count, string?[] words)
    {
        if (!file.TryGet(name, out var bytes)) return null;
        var input = new PackReader(bytes);
        var (lines, numbers) = (new IndexLine[count], new int[count]);
        var postings = input.Bytes();
        for (var i = 0; i < count; i++)
        {
            numbers[i] = input.Number();
            if (words[numbers[i]] is not { } word) return null;
            var length = input.Number();
            lines[i] = new IndexLine(word, postings[..length], input.Number(), input.Fixed());
            postings = postings[length..];
        }
        return new SortedWords(ImmutableCollectionsMarshal.AsImmutableArray(lines), ImmutableCollectionsMarshal.AsImmutableArray(numbers));
    }

    private static void Pack(SortedWords words, int first, int end, PackWriter output)
    {
        var lines = words.Lines.AsSpan(first, end - first);
        var count = 0;
        foreach (var line in lines) count += line.Packed.Length;
        output.Number(count);
        foreach (var line in lines) output.Raw(line.Packed.Span);
        for (var i = 0; i < lines.Length; i++)
        {
            output.Number(words.Numbers[first + i]);
            output.Number(lines[i].Packed.Length);
            output.Number(lines[i].Length);
            output.Fixed(lines[i].Fingerprint);
        }
    }

    // What is written is kept; of records that begin with no word any more nothing is.
    private void Forget()
    {
        if (!file.TryGet(StartsName, out var packed)) return;
        var input = new PackReader(packed);
        foreach (var name in input.List(() => (Name: NameOf(input.Number()), Count: input.Number()))) file.Forget(name.Name);
    }

    private void Put(string name, PackWriter output)
    {
        if (!file.TryGet(name, out var before) || !before.Span.SequenceEqual(output.Written)) file.Put(name, output.Written);
    }

    private static string NameOf(int word) => $"{StartsName} {word}";
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>Lines of the search index ↔ the records of a memory file.</summary>
/// <param name="file">The file.</param>
/// <param name="name">The names of the records begin with it.</param>
internal sealed class PackLines(MemoryFile file, string name)
{
    // All at once would fill the memory.
    private const int LinesInRecord = 8_192;

    /// <summary>Reads all lines; null where one is missing.</summary>
    /// <param name="readKey">Reads the key of a line, as it was written.</param>
    public ImmutableArray<IndexLine>? Read(Func<PackReader, string?> readKey)
    {
        if (!file.TryGet(name, out var start)) return null;
        var lines = new IndexLine[new PackReader(start).Number()];
        for (var first = 0; first < lines.Length; first += LinesInRecord)
        {
            if (!file.TryGet(NameOf(first), out var bytes)) return null;
            var input = new PackReader(bytes);
            var postings = MemoryMarshal.Cast<byte, Posting>(input.Bytes().Span).ToArray();
            var next = 0;
            foreach (ref var line in lines.AsSpan(first, Math.Min(LinesInRecord, lines.Length - first)))
            {
                if (readKey(input) is not { } key) return null;
                var count = input.Number();
                line = new IndexLine(key, postings.AsMemory(next, count), input.Number(), input.Fixed());
                next += count;
            }
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }

    /// <summary>Writes all lines; a record that comes to the same bytes stays as it is.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="writeKey">Writes the key of a line, given its place among the lines.</param>
    public void Write(ImmutableArray<IndexLine> lines, Action<PackWriter, int> writeKey)
    {
        var output = new PackWriter();
        output.Number(lines.Length);
        Put(name, output);
        for (var first = 0; first < lines.Length; first += LinesInRecord)
        {
            var some = lines.AsSpan(first, Math.Min(LinesInRecord, lines.Length - first));
            var size = 0;
            foreach (var line in some) size += line.Postings.Length;
            var postings = new List<Posting>(size);
            foreach (var line in some) postings.AddRange(line.Postings.Span);
            output.Bytes(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(postings)));
            for (var i = 0; i < some.Length; i++)
            {
                writeKey(output, first + i);
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

    private string NameOf(int first) => $"{name} {first}";
}

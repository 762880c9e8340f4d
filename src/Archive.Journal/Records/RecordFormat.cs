using System.Buffers;
using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Records;

/// <summary>A format in which records are handed to other programs: a file beside each article.</summary>
/// <param name="Name">For people.</param>
/// <param name="FileName">Beside the article's page, and beside the page of a list.</param>
/// <param name="MediaType">Of the file.</param>
/// <param name="WriteEntry">Writes what a record comes to in a file of any number of them.</param>
/// <param name="WriteFile">Writes a file of entries that were made before.</param>
public sealed record RecordFormat(string Name, string FileName, string MediaType, Action<BibliographicRecord, IBufferWriter<byte>> WriteEntry, Action<IEnumerable<ReadOnlyMemory<byte>>, IBufferWriter<byte>> WriteFile)
{
    /// <summary>Whether one file can hold many records, so that every list has one too.</summary>
    public bool HoldsMany { get; init; } = true;

    /// <summary>The ending under which somebody saves the file.</summary>
    public string Extension => FileName[(FileName.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The file beside a page.</summary>
    public SitePath Beside(SitePath page) => page.Child(FileName);

    /// <summary>Writes a file of some records.</summary>
    public void Write(IEnumerable<BibliographicRecord> records, IBufferWriter<byte> output) => WriteFile(records.Select(Entry), output);

    private ReadOnlyMemory<byte> Entry(BibliographicRecord record)
    {
        var entry = new ArrayBufferWriter<byte>();
        WriteEntry(record, entry);
        return entry.WrittenMemory;
    }

    /// <summary>Entries that stand one after the other.</summary>
    internal static void WriteInTurn(IEnumerable<ReadOnlyMemory<byte>> entries, IBufferWriter<byte> output)
    {
        foreach (var entry in entries) output.Write(entry.Span);
    }
}

/// <summary>Every format of records; another one is a line here and a file beside.</summary>
public static class RecordFormats
{
    public static ImmutableArray<RecordFormat> All { get; } = [BibTeX.Format, Ris.Format, CslJson.Format, Jats.Format];

    /// <summary>Those that a list of articles has too.</summary>
    public static ImmutableArray<RecordFormat> Bundles { get; } = [.. All.Where(f => f.HoldsMany)];
}

using System.Collections.Immutable;

namespace Archive.Journal.Records;

/// <summary>The records that an agency takes in from this journal, and why it does not take the others.</summary>
internal static class Depositable
{
    /// <param name="records">All that were asked for.</param>
    /// <param name="agency">Its name.</param>
    /// <param name="lacks">What a record lacks, as the end of a sentence; null where it lacks nothing.</param>
    public static (ImmutableArray<BibliographicRecord> Taken, ImmutableArray<string> Remarks) From(ImmutableArray<BibliographicRecord> records, string agency, Func<BibliographicRecord, string?> lacks)
    {
        var lacking = records.Select(r => (Record: r, Lack: r.IsOwnJournal ? lacks(r) : $"is of another journal ({r.Journal.Title})")).ToLookup(r => r.Lack is null);
        return ([.. lacking[true].Select(r => r.Record)], [.. lacking[false].Select(r => $"Left out, since {agency} cannot take it: {r.Record.Key} {r.Lack}.")]);
    }
}

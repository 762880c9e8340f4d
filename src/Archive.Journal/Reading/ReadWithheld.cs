using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Checking;

namespace Archive.Journal.Reading;

/// <summary>Ledgers of withdrawn articles → the words that must appear nowhere.</summary>
public static class ReadWithheld
{
    /// <summary>Where the ledgers are, a file for each article that was taken down, named by its id.</summary>
    public const string Folder = "withheld/";

    // A ledger is longer than its text.
    private const long LargestLedger = 20 * ReadText.LargestText;

    public static WithheldWords From(ImmutableArray<InputFile> ledgers, DiagnosticBag problems) =>
        WithheldWords.Union(ledgers.Select(l => ReadText.From(l, problems, LargestLedger)).OfType<SourceText>().Select(t => Words(t, problems)));

    private static WithheldWords Words(SourceText ledger, DiagnosticBag problems)
    {
        if (!WithheldWords.TryRead(ledger.Text, out var words, out var wrongLine)) problems.Add(Problems.LedgerMalformed(new Place(ledger.Path, wrongLine, 1)));
        return words;
    }
}

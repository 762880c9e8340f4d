using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>All that can be checked of one file by itself: it is read once, and little is kept of it.</summary>
internal static class CheckFile
{
    private const int MostBytes = 512 * 1024 * 1024;

    /// <returns>The facts, and the hash as the manifest has it; null where the file is not read.</returns>
    public static (FileFacts Facts, FileHash? Hash) From(FileOnDisk file, FinishedSite site, WithheldTexts withheld, string contact)
    {
        if (file.IsLink || file.Length > MostBytes)
            return (new FileFacts(file.Path, FileKind.Other, [], [], file.IsLink ? [] : [Problems.NotLookedInto(Place.StartOf(file.Path), $"it has more than {MostBytes / 1024 / 1024} MB")]), null);
        var bytes = File.ReadAllBytes(file.FullPath);
        return (FactsOf(ReadFile.From(file.Path, bytes), bytes, site, withheld, contact), FileHash.Of(bytes));
    }

    private static FileFacts FactsOf(FileContent content, byte[] bytes, FinishedSite site, WithheldTexts withheld, string contact)
    {
        var fragments = new List<FragmentLink>();
        ImmutableArray<Diagnostic> problems =
        [
            .. content.Problems.ToImmutable(),
            .. CheckPage.From(content),
            .. CheckUrls.From(content, site, fragments),
            .. CheckAddresses.From(content, contact),
            .. CheckWords.From(content, withheld),
            .. InPacked(content.Source.Path, bytes, withheld),
        ];
        var kind = content.Page is null ? FileKind.Other : content.Page.IsIndexed ? FileKind.IndexedPage : FileKind.HiddenPage;
        return new FileFacts(content.Source.Path, kind, [.. content.Ids.Select(i => i.Id)], [.. fragments], problems);
    }

    private static IEnumerable<Diagnostic> InPacked(string path, byte[] bytes, WithheldTexts withheld)
    {
        if (withheld.IsEmpty) return [];
        try
        {
            return [.. ReadFile.Unpacked(path, bytes).SelectMany(f => CheckWords.From(f, withheld))];
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or EndOfStreamException or NotSupportedException)
        {
            return [Problems.NotLookedInto(Place.StartOf(path), "it cannot be unpacked")];
        }
    }
}

using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Checking;

/// <summary>Whose words must stand nowhere in the site: withdrawn, pending and embargoed texts.</summary>
/// <param name="Texts">By the id of the article.</param>
internal sealed record WithheldTexts(ImmutableArray<(string Id, WithheldWords Words)> Texts)
{
    private const string Folder = "withheld";

    private readonly WithheldWords _all = WithheldWords.Union(Texts.Select(t => t.Words));

    public static WithheldTexts None { get; } = new([]);

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>The texts that the input folder withholds on a day, and those of whose words it keeps a ledger.</summary>
    /// <exception cref="IOException">A ledger cannot be read.</exception>
    public static WithheldTexts From(string inputFolder, IEnumerable<Article> articles, PartialDate today) => new(
    [
        .. articles.Where(a => !a.IsPublishedOn(today)).Select(a => (a.Id, WithheldWords.From([a.Title.Value, a.Abstract.PlainText, a.Body.PlainText]))),
        .. Ledgers(Path.Combine(inputFolder, Folder)).Select(l => (Path.GetFileNameWithoutExtension(l), WithheldWords.Read(File.ReadAllText(l)))),
    ]);

    /// <summary>Where the first run of withheld words begins, and whose they are; null where there is none.</summary>
    public (int At, string Id)? FirstIn(ReadOnlySpan<char> text)
    {
        if (_all.FirstIn(text) is not { } at) return null;
        foreach (var (id, words) in Texts)
            if (words.FirstIn(text) == at) return (at, id);
        return (at, "");
    }

    private static IEnumerable<string> Ledgers(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal) : [];
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Journal.Records;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>Asserts that other programs read in a file of records the same authors, titles and dates. What they change by their own habits is named here.</summary>
internal static class ReadBack
{
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";

    public static void PandocFromBibLaTeX(IReadOnlyCollection<BibliographicRecord> records, byte[] file)
    {
        var read = Pandoc(records, "biblatex", file);
        AssertSame(records, r => SameMark(r.Title), r => SameMark(TitleIn(read[r.Key])));
        AssertSame(records, r => Lines(r.Authors.Select(Spoken)), r => Lines(Records.Pandoc.AuthorsIn(read[r.Key]).Select(p => string.Concat(p))));
        AssertSame(records, r => $"{r.Published}", r => Records.Pandoc.DateIn(read[r.Key]));
    }

    public static void PandocFromCslJson(IReadOnlyCollection<BibliographicRecord> records, byte[] file)
    {
        var read = Pandoc(records, "csljson", file);
        AssertSame(records, r => SameMark(r.Title), r => SameMark(SameBlank(TitleIn(read[r.Key]))));
        AssertSame(records, r => Lines(r.Authors.Select(Spoken)), r => Lines(Records.Pandoc.AuthorsIn(read[r.Key]).Select(p => string.Concat(p))));
        AssertSame(records, r => $"{r.Published}", r => Records.Pandoc.DateIn(read[r.Key]));
    }

    public static void PandocFromRis(IReadOnlyCollection<BibliographicRecord> records, byte[] file)
    {
        var read = Pandoc(records, "ris", file);
        AssertSame(records, TitleInRis, r => TitleIn(read[r.Key]));
        // It reads of the date the year alone, and names by BibLaTeX's rules, which RIS has not: an equals sign, and a suffix in the middle.
        AssertSame(records, r => $"{r.Published?.Year}", r => Records.Pandoc.DateIn(read[r.Key]));
        var named = records.Where(r => !r.Authors.Any(a => a.Name.Full.Contains('=', StringComparison.Ordinal)));
        AssertSame(named, r => Lines(r.Authors.Select(a => Words(Parts(a)))), r => Lines(Records.Pandoc.AuthorsIn(read[r.Key]).Select(Words)));
    }

    public static void BiberFromBibLaTeX(IReadOnlyCollection<BibliographicRecord> records, byte[] file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("cite.bib", file);
        var read = Biber.Read(folder["cite.bib"]);
        Assert.Equal(records.Select(r => r.Key).Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        AssertSame(records, r => $"{r.Authors.Length}", r => $"{read[r.Key]}");
    }

    /// <summary>bibutils: RIS → MODS, and MODS → BibTeX.</summary>
    public static void BibutilsFromRis(IReadOnlyCollection<BibliographicRecord> records, byte[] file)
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("ris2xml"), "bibutils is not installed: apt-get install bibutils.");
        using var folder = new TemporaryFolder();
        folder.Write("cite.ris", file);
        var (status, output, _) = OtherPrograms.Run("ris2xml", "--input-encoding", "utf8", folder["cite.ris"]);
        Assert.Equal(0, status);
        var read = XDocument.Parse(output.TrimStart('\uFEFF')).Root!.Elements(Mods + "mods").ToDictionary(m => m.Attribute("ID")!.Value, StringComparer.Ordinal);
        Assert.Equal(records.Select(r => r.Key).Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        // It takes what follows a colon or a question mark for a subtitle.
        AssertSame(records, r => Bare(TitleInRis(r)), r => Bare(string.Concat(read[r.Key].Element(Mods + "titleInfo")!.Elements().Select(e => e.Value))));
        // It divides names at "and", takes a bare "others" for "et al.", and has no name twice.
        var plain = records.Where(r => !r.Authors.Any(a => Regex.IsMatch(a.Name.Full, @"\band\b|&|^others$", RegexOptions.IgnoreCase)));
        AssertSame(plain, r => $"{r.Authors.Select(a => a.Name).Distinct().Count()}", r => $"{read[r.Key].Elements(Mods + "name").Count()}");
        AssertSame(records.Where(r => r.Published is not null), r => $"{r.Published}", r => read[r.Key].Element(Mods + "originInfo")!.Element(Mods + "dateIssued")!.Value);

        folder.Write("mods.xml", output);
        var (bibStatus, bib, _) = OtherPrograms.Run("xml2bib", folder["mods.xml"]);
        Assert.Equal((0, records.Count), (bibStatus, Regex.Count(bib, "^@Article\\{", RegexOptions.Multiline)));
    }

    private static IReadOnlyDictionary<string, JsonObject> Pandoc(IEnumerable<BibliographicRecord> records, string format, byte[] file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("cite", file);
        var read = Records.Pandoc.Read(format, folder["cite"]);
        Assert.Equal(records.Select(r => r.Key).Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        return read;
    }

    private static void AssertSame(IEnumerable<BibliographicRecord> records, Func<BibliographicRecord, string> written, Func<BibliographicRecord, string> read) =>
        Assert.Equal([], records.Select(r => (r.Key, Written: written(r), Read: read(r))).Where(p => p.Written != p.Read));

    private static string TitleIn(JsonObject item) => item["title"]!.GetValue<string>();

    private static string TitleInRis(BibliographicRecord record) => (record.IsRetracted ? "[Retracted] " : "") + record.Title;

    private static string[] Parts(RecordContributor author) => author.IsSingleName ? [author.Name.Full] : [author.Name.Given, author.Name.Family, author.Name.Suffix];

    private static string Spoken(RecordContributor author) => string.Concat(Parts(author));

    // Where a prefix is taken from a name, the blank goes.
    private static string Lines(IEnumerable<string> names) => string.Join('\n', names.Select(n => SameMark(n).Replace(" ", "", StringComparison.Ordinal)));

    // A name is divided at a comma that belongs to it, and before what follows d'.
    private static string Words(IEnumerable<string> parts) => string.Join('_', parts.SelectMany(p => Regex.Split(p, "[ ,]+|(?<=')")).Where(w => w.Length > 0).Order(StringComparer.Ordinal));

    private static string Bare(string title) => Regex.Replace(title, "[ :]", "");

    // TeX and CSL set quotation marks as the language and the level ask for.
    private static string SameMark(string text) => Regex.Replace(text, "[\"'`‘’“”]", "'");

    // CSL keeps a blank before a sign from breaking the line, as French has it.
    private static string SameBlank(string text) => Regex.Replace(text, "[\u00A0\u202F]", " ");
}

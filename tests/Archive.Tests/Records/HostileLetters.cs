using System.Buffers;
using System.Text;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Reading;
using Archive.Journal.Records;
using Archive.Tests.Linking;

namespace Archive.Tests.Records;

/// <summary>Two thousand letters whose titles and names hold what formats give a meaning to: the same ones every time, read from their front matter.</summary>
internal sealed class HostileLetters
{
    private const int Count = 2_000;

    private static readonly JsonSerializerOptions JsonText = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Fragments =
    [
        "{", "}", "{}", "}{", "{x}", "{{x", "\\", "\\\\", "\\alpha", "\\textbf{x}", "\\{", "\\}", "\\vphantom{", "$", "$x_2$", "$$", "%", "100%", "% not a comment", "&", "&amp;", "&#60;", "#", "#1", "_", "__x__", "^", "x^2",
        "~", "a~b", "--", "---", "----", "-", "–", "—", "a--b", "\"", "\"quoted\"", "'", "''", "it's", "'quoted'", "`", "``", "``x''", "`x'", "?`", "!`", "“curly”", "‘single’", "„low“", "«x»", ",,", "<<", ">>", "<", ">", "p<0.05", "a<b>c",
        "<i>italic</i>", "</i>", "<script>", "]]>", "<!--", "@", "@article{x,", "=", "a=b", "and", "A and B", "others", ",", ";", ":", "|", "||", "*", "**x**", "[x]", "[^1]", "(x)", "/", "...", "…", "!", "?",
        "é", "e\u0301", "Å", "ß", "İ", "ﬁ", "日本語", "한국어", "العربية", "עברית", "\u200Fabc\u200E", "a\u200Bb", "a\u200Db", "\u00AD", "𝔘𝕟𝕚", "😀", "👩‍⚕️", "🇫🇷", "𠮷", "µ", "±", "≤", "α-synuclein", "CO₂", "10⁻³", "TNF-α", "IgG4", "mRNA",
        "TY  - JOUR", "ER  - ", "ER  -", "AU  - X", "null", "true", "~x", "- item", "# heading", "word", "Letter", "lupus", "of", "The", "JAK",
    ];

    private static readonly string[] Families =
    [
        "Smith", "O'Brien", "van der Berg", "Peña y Lillo", "{Brace", "Brace}", "Back\\slash", "Anders and Sons", "And", "others", "A=B", "100% Sure", "$mart", "et_al", "a~b", "Smith--Jones", "Å\u0301ngström", "山田", "الخوارزمي", "𠮷田", "Le Quý", "d'Artagnan",
        "#1", "St. John", "Zu & Co", "<Tag>", "`Tick", "Müller-Lüdenscheidt", "ibn Sīnā", "given=x", "O''Neil",
    ];

    private static readonly string[] Givens = ["Ann", "J. R.", "Jean-Luc", "Åsa", "太郎", "Robert \"Bob\"", "A{", "B}", "C\\", "D and E", "F=G", "50%", "x_y", "Ludwig", "محمد", "𝔘", "É.", "Mary Ann", "T--X"];

    private static readonly string[] Groups = ["World Health Organization", "others", "Smith and Sons", "Group, with a comma", "A {Group", "The \\TeX Users & Friends", "研究会", "50% Club", "Médecins sans frontières", "Plato", "key=value", "and"];

    private readonly Random _random = new(20_260);

    private HostileLetters()
    {
        var parsed = Enumerable.Range(0, Count).Select(i => ParseArticle.From(new ArticleFile(new InputFile($"articles/{IdOf(i)}.md", "", 1), []), new SourceText($"articles/{IdOf(i)}.md", Letter(i)))).ToArray();
        Xunit.Assert.Empty(parsed.SelectMany(p => p.Diagnostics).Where(d => d.IsError).Select(d => d.ToText("input")));
        var corpus = Linked.From(new AnArchive().Input with { Articles = [.. parsed] }).Corpus;
        Records = [.. corpus.Articles.Select(a => DescribeArticle.From(corpus, a))];
    }

    public static HostileLetters All { get; } = new();

    public IReadOnlyList<BibliographicRecord> Records { get; }

    /// <summary>All of them in one file.</summary>
    public byte[] In(string fileName)
    {
        var bytes = new ArrayBufferWriter<byte>();
        RecordFormats.All.First(f => f.FileName == fileName).Write(Records, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    // Some ids begin with a digit.
    private static string IdOf(int number) => number % 3 == 0 ? $"{number}-x" : $"x{number}";

    private string Letter(int number)
    {
        var text = new StringBuilder("---\ntitle: |2\n");
        var lines = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => string.Join(_random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, _random.Next(1, 5)).Select(_ => One(Fragments)))).ToArray();
        foreach (var line in lines) text.Append("  ").Append(line).Append('\n');
        // A title of blanks and marks that nobody sees would be none.
        text.Append("  t").Append(number).Append('\n').Append("type: letter\npublished: ").Append(Date()).Append("\nvolume: ").Append(_random.Next(1, 40)).Append("\nauthors:\n");
        foreach (var _ in Enumerable.Range(0, _random.Next(1, 5))) Author(text);
        return text.Append("abstract: ").Append(Quoted(One(Families) + "\n" + One(Groups))).Append("\nkeywords: [").Append(Quoted("a, " + One(Families))).Append("]\n---\nWe read it.\n").ToString();
    }

    private void Author(StringBuilder text)
    {
        if (_random.Next(5) == 0) text.Append("  - {family: ").Append(Quoted(One(Groups))).Append("}\n");
        else text.Append("  - {given: ").Append(Quoted(One(Givens))).Append(", family: ").Append(Quoted(One(Families))).Append(_random.Next(6) == 0 ? ", suffix: Jr" : "").Append("}\n");
    }

    private string Date() => _random.Next(3) switch { 0 => $"{_random.Next(1900, 2024)}", 1 => $"{_random.Next(1900, 2024)}-{_random.Next(1, 13):D2}", _ => $"{_random.Next(1900, 2024)}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}" };

    private string One(string[] of) => of[_random.Next(of.Length)];

    // What JSON quotes YAML reads.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, JsonText);
}

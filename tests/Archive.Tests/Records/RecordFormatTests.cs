using System.Buffers;
using System.Text;
using Archive.Journal.Records;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>What stands in a file of citations, to the letter.</summary>
public sealed class RecordFormatTests : IDisposable
{
    private readonly AnInput _input = new();

    public void Dispose() => _input.Dispose();

    [Theory]
    [InlineData("Ann Other", "Other, Ann")]
    [InlineData("{given: Jan, family: van der Berg}", "{van der Berg}, Jan")]
    [InlineData("Jan van der Berg", "Berg, Jan van der")]
    [InlineData("{given: Ann, family: Peña y Lillo}", "{Peña y Lillo}, Ann")]
    [InlineData("{given: John, family: Smith, suffix: Jr}", "Smith, Jr, John")]
    [InlineData("{family: World Health Organization}", "{World Health Organization}")]
    [InlineData("{family: Smith and Sons}", "{Smith and Sons}")]
    [InlineData("{family: others}", "{others{}}")]
    [InlineData("{given: Ann, family: Others}", "Others, Ann")]
    [InlineData("{given: A and B, family: C}", "C, {A and B}")]
    [InlineData("{given: Ann, family: 'given=x'}", "{given{=}x}, Ann")]
    [InlineData("{given: Ann, family: 'A_{1'}", @"A\_{\vphantom{\}}\{}1, Ann")]
    public void A_name_in_BibLaTeX(string author, string expected)
    {
        _input.Letter("one", "2020-01-02", $"[{author}]");
        Assert.Contains($"  author = {{{expected}}},\n", Text("cite.bib"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50% of {x} & $y_1$ #2 ^ ~", @"50\% of \{x\} \& \$y\_1\$ \#2 \textasciicircum{} \textasciitilde{}")]
    [InlineData("}{", @"\vphantom{\{}\}{\vphantom{\}}\{}")]
    [InlineData(@"C:\temp\", @"C:\textbackslash{}temp\textbackslash{}")]
    [InlineData("a--b---c - d", "a-{}-b-{}-{}-c - d")]
    [InlineData("O''Neil's `so' << >> ,,", "O'{}'Neil's {`}so' <{}< >{}> ,{},")]
    [InlineData("p<0.05 = \"x\" | @y", "p<0.05 = \"x\" | @y")]
    public void A_title_in_BibLaTeX(string title, string expected)
    {
        _input.Write("articles/one.md", $"---\ntitle: |-\n  {title}\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n");
        Assert.Contains($"  title = {{{{{expected}}}}},\n", Text("cite.bib"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language: en-GB", "  langid = {british},\n  language = {british},\n")]
    [InlineData("language: pt-BR", "  langid = {brazilian},\n  language = {brazilian},\n")]
    [InlineData("language: fr-CA", "  langid = {french},\n  language = {french},\n")]
    [InlineData("language: tlh", "  url = {https://archive.example/base/articles/one/},\n}\n")]
    [InlineData("pages: 101-102", "  pages = {101--102},\n")]
    [InlineData("elocation-id: e101", "  eid = {e101},\n")]
    [InlineData("pmid: 123\npmcid: PMC9", "  eprint = {123},\n  eprinttype = {pubmed},\n  pmid = {123},\n  pmcid = {PMC9},\n")]
    [InlineData("doi: '10.5555/a_b%{c}\\d'", "  doi = {10.5555/a_b%%7Bc%7D%5Cd},\n")]
    [InlineData("keywords: ['arthritis, rheumatoid', '2,4-D', 50%]", "  keywords = {arthritis rheumatoid, 2 4-D, 50\\%},\n")]
    public void A_field_in_BibLaTeX(string keys, string expected)
    {
        _input.Letter("one", "2020-01-02", "[Ann Other]", keys + "\n");
        Assert.Contains(expected, Text("cite.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ORCID_iD_stands_by_its_author()
    {
        _input.Letter("one", "2020-01-02", "[Bo Other, {name: Ann Other, orcid: 0000-0002-1825-0097}]");
        Assert.Contains("  author+an:orcid = {2=\"0000-0002-1825-0097\"},\n", Text("cite.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsigned_notice_has_no_author_in_any_format()
    {
        _input.Article("one", "type: correction\npublished: 2020-01-02\ncorrects: 10.5555/x");
        Assert.DoesNotContain("author", Text("cite.bib"), StringComparison.Ordinal);
        Assert.DoesNotContain("AU  - ", Text("cite.ris"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"author\"", Text("cite.csl.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_names_in_CSL_what_it_answers()
    {
        _input.Letter("one", "2020-01-02", "[Ann Other]", "received: 2019-11\nresponds-to: {title: A cohort, authors: [World Cohort Group], year: 2019}\n");
        var csl = Text("cite.csl.json");
        Assert.Contains("\"genre\": \"Letter\"", csl, StringComparison.Ordinal);
        Assert.Contains("\"reviewed-title\": \"A cohort\"", csl, StringComparison.Ordinal);
        Assert.Contains("\"literal\": \"World Cohort Group\"", csl, StringComparison.Ordinal);
        Assert.Contains("\"submitted\"", csl, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_tag_of_RIS()
    {
        _input.Letter("one", "2020-03", "[{given: John, family: Smith, suffix: Jr}, {family: 'A Group'}]", "volume: 1\nissue: 2\nelocation-id: e5\ndoi: 10.5555/a_b\npmid: 123\nkeywords: ['a, b']\nlanguage: fr\npdf: https://example.org/a.pdf\nabstract: |\n  One.\n\n  Two.\n");
        Assert.Equal("TY  - JOUR\r\nID  - one\r\nAU  - Smith, John, Jr\r\nAU  - A Group\r\nTI  - The title of one\r\nT2  - An archive\r\nJF  - An archive\r\nPY  - 2020\r\nDA  - 2020/03//\r\nVL  - 1\r\nIS  - 2\r\nSP  - e5\r\nC7  - e5\r\n"
            + "DO  - 10.5555/a_b\r\nAN  - 123\r\nLA  - fr\r\nKW  - a, b\r\nAB  - One. Two.\r\nL1  - https://example.org/a.pdf\r\nUR  - https://archive.example/base/articles/one/\r\nER  - \r\n", Text("cite.ris"));
    }

    [Fact]
    public void What_was_retracted_says_so_in_every_format()
    {
        _input.Letter("one", "2020-01-02", "[Ann Other]");
        _input.Article("two", "type: retraction\npublished: 2020-02-03\nretracts: one");
        Assert.Contains("  note = {Retracted},\n", Text("cite.bib"), StringComparison.Ordinal);
        Assert.Contains("TI  - [Retracted] The title of one\r\n", Text("cite.ris"), StringComparison.Ordinal);
        Assert.Contains("\"status\": \"retracted\"", Text("cite.csl.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_whose_only_item_is_withdrawn_has_no_file_and_no_list_names_it()
    {
        _input.Letter("one", "2020-01-02", "[Ann Other]", "volume: 1\nissue: 2\ntopics: [lupus]\nconsent: {status: withdrawn, date: 2021-01-01}\n");
        _input.Letter("two", "2020-01-02", "[Bo Other]", "responds-to: one\n");
        var site = _input.Build();
        var files = site.Files.Keys.Where(f => RecordFormats.All.Any(r => f.EndsWith(r.FileName, StringComparison.Ordinal))).ToArray();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => f.StartsWith("articles/one/", StringComparison.Ordinal) || f.StartsWith("authors/ann-other/", StringComparison.Ordinal) || f.StartsWith("topics/", StringComparison.Ordinal) || f.StartsWith("issues/", StringComparison.Ordinal));
        Assert.DoesNotContain(files.Append("index.csv"), f => site.Text(f).Contains("The title of one", StringComparison.Ordinal) || site.Text(f).Contains("Ann Other", StringComparison.Ordinal));
    }

    [Fact]
    public void Control_characters_and_line_ends_become_blanks_in_every_line_based_format()
    {
        var record = HostileLetters.All.Records[0] with { Title = "a\u0000b\r\nER  - \u2028c\u0085\u001bd ", Abstract = "" };
        Assert.Contains("TI  - a b ER  - c d\r\n", Of("cite.ris"), StringComparison.Ordinal);
        Assert.Contains("title = {{a b ER  - c d}}", Of("cite.bib"), StringComparison.Ordinal);

        string Of(string file)
        {
            var bytes = new ArrayBufferWriter<byte>();
            RecordFormats.All.First(f => f.FileName == file).Write([record], bytes);
            return Encoding.UTF8.GetString(bytes.WrittenSpan);
        }
    }

    private string Text(string file) => _input.Build().Text("articles/one/" + file);
}

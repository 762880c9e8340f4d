using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Importing;
using Xunit;

namespace Archive.Tests.Importing;

public sealed class HostileSourcesTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Deep => new()
    {
        { "x.json", "{\"message-type\": \"work\", \"message\": " + Times("[", Many) },
        { "y.json", "[{\"type\": \"article-journal\", \"title\":\n" + Times("{\"a\":", Many) },
        { "x.html", "<html><meta name=citation_title content=x>\n" + Times("<div>", Many) },
        { "x.xml", "<PubmedArticleSet>\n" + Times("<a>", Many) },
        { "o.xml", "<articles xmlns=\"http://pkp.sfu.ca\">\n" + Times("<a>", Many) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void What_nests_too_deep_is_refused_where_it_does(string path, string text)
    {
        var (articles, findings) = Read(path, text);
        Assert.Empty(articles);
        var refused = Assert.Single(findings, f => f.Kind == FindingKind.Refused);
        Assert.Contains("deep", refused.Sentence, StringComparison.Ordinal);
        Assert.True(refused.Place.Column > 60, $"{refused.Place}");
    }

    public static TheoryData<string> Wild =>
    [
        "@article{a, title = {" + Times("{", Many) + "x" + Times("}", Many) + "}}",
        "@article{a, title = {" + Times("\\'", Many) + "e}}",
        "@article{a, title = {" + Times("\\textsuperscript", Many) + "e}}",
        "@article{a, title = {" + Times("$^", Many) + "e}}",
        Times("@article{a, title = {\n", Many),
        Times("@string{a = a # a # a}\n", 40) + "@article{x, title = a}",
        "@string{a = {xxxxxxxxxx}}\n" + Times("@string{a = a # a # a # a}\n", 40) + "@article{x, title = a}",
        "@article{a, author = {" + Times("x and ", Many) + "y}}",
        "@article{a, " + Times("b = 1, ", Many) + "}",
        "@article{a, crossref = {b}}\n@article{b, crossref = {a}}",
        "TY  - JOUR\n" + Times("\n", Many * 20) + "ER  - \n",
        Times("\n", Many * 20) + "TY  - JOUR\nER  - \n",
        Times("TY  - JOUR\n", Many),
        "TY  - JOUR\n" + Times("KW  - a\n", Many) + "ER  - \n",
        "PMID- 1\n" + Times("AD  - x\n", Many),
        "PMID- 1\nTI  - " + Times("[", Many) + "\n",
        "<html><meta name=citation_doi content=10.5555/x>" + Times("<p>(", Many),
        "<html><meta name=citation_doi content=10.5555/x><h1>x</h1><p>" + Times("A a ", Many) + "</p>",
        "<html><meta name=citation_doi content=10.5555/x><h1>x</h1><h2>References</h2><ol>" + Times("<li>1. ", Many),
        "<html><meta name=citation_doi content=10.5555/x><h1>x</h1><table>" + Times("<tr><td><a href=#R1>1</a>", Many),
        "<html><meta name=citation_doi content=10.5555/x><h1>x</h1><h2>Footnotes</h2>" + Times("<p>Funding: a b c</p>", Many),
        "References\nFootnotes\n" + Times("1 ", Many) + "\n" + Times("Funding ", Many),
        "Title\nFootnotes\nCompeting interests\n" + Times("A. Name, ", Many),
        "{\"message-type\": \"work\", \"message\": {\"title\": [\"x\"], \"assertion\": [" + Times("{\"name\": \"funding\", \"value\": \"abc def\"},", Many) + "]}}",
        "[" + Times("{\"type\": \"article-journal\", \"title\": \"x\", \"page\": \"1-2-3-4-5-6\"},", Many) + "]",
    ];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Wild))]
    public Task What_is_wild_is_read_in_time(string text) => Task.Run(() => Read("x", text), TestContext.Current.CancellationToken);

    [Fact]
    public void Every_beginning_of_every_source_is_read_without_an_exception()
    {
        foreach (var file in ImportCase.All.SelectMany(c => Directory.GetFiles(c.Sources)))
        {
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            for (var i = 0; i <= 40; i++) Read(Path.GetFileName(file), text[..(text.Length * i / 40)]);
        }
    }

    [Fact]
    public void Every_source_with_a_piece_missing_is_read_without_an_exception()
    {
        foreach (var file in ImportCase.All.SelectMany(c => Directory.GetFiles(c.Sources)))
        {
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            for (var i = 0; i < 60; i++)
            {
                var (from, length) = (text.Length * i / 60, 1 + i * 7 % 19);
                Read(Path.GetFileName(file), text.Remove(from, Math.Min(length, text.Length - from)));
            }
        }
    }

    [Fact]
    public void A_repeated_name_in_JSON_is_told_where_it_stands_and_the_last_is_taken()
    {
        var (articles, findings) = Read("x.json", "[{\"type\": \"article-journal\", \"title\": \"a\",\n  \"title\": \"b\"}]");
        Assert.Equal("b", Assert.Single(articles).Title?.Value);
        Assert.Contains("x.json:2:3: guessed: 'title' is there twice; the last was taken.", findings.Select(f => f.ToString()));
    }

    private static (ImmutableArray<SourceArticle> Articles, ImmutableArray<Finding> Findings) Read(string path, string text)
    {
        var source = new SourceText(path, SourceText.EndLinesAlike(text));
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var articles = SourceFormat.All.FirstOrDefault(f => f.Recognises(source))?.Read(source, findings) ?? [];
        return (articles, findings.ToImmutable());
    }

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}

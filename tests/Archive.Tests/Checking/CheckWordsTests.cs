using System.IO.Compression;
using System.Text;
using Archive.Journal.Checking;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>Words of a withdrawn letter, left in a finished site in every way in which they can be overlooked.</summary>
public sealed class CheckWordsTests : IDisposable
{
    private readonly BuiltSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("<p>¦Eleven patients of our clinic slept badly after the third dose.</p>")]
    [InlineData("<p>¦Eleven <b>pat</b>ients of <i>our</i> clin<!-- x -->ic slept<br>badly after&nbsp;the third dose.</p>")]
    [InlineData("<p><b>¦Eleven</b><b>patients</b><i>of</i><i>our</i><i>clinic</i><i>slept</i><i>badly</i><i>after</i></p>")]
    [InlineData("<ul><li>¦ELEVEN<li>patients<li>of<li>our<li>clinic<li>slept<li>badly<li>after</ul>")]
    [InlineData("<p>¦&#69;leven p&#x61;tients, of our &#99linic: slept badly after</p>")]
    [InlineData("<p title=\"¦Eleven patients of our clinic slept badly after\">x</p>")]
    [InlineData("<meta name=description content=\"¦Eleven patients of our clinic slept badly after\">")]
    [InlineData("<!-- ¦Eleven patients of our clinic slept badly after -->")]
    [InlineData("<script type=\"application/json\">[\"¦Eleven patients of our clinic slept badly after\"]</script>")]
    [InlineData("<a href=\"¦https://elsewhere.org/eleven-patients-of-our-clinic-slept-badly%20after/\">x</a>")]
    [InlineData("<p id=\"¦eleven-patients-of-our-clinic-slept-badly-after\">x</p>")]
    public void Finds_them_in_a_page(string html)
    {
        var place = _site.Insert("\n" + html);
        // The words are found wherever they are; only their line is told where markup or references stand between them.
        Assert.Equal($"SIT130 {Line(place)}", Line(Assert.Single(Found())));
    }

    [Theory]
    [InlineData("articles/one/cite.bib", "abstract = {Eleven patients of our\n clinic slept badly after}")]
    [InlineData("articles/one/notes.txt", "Eleven patients of our clinic slept badly after")]
    [InlineData("articles/one/scan.bin", "\0\u0001Eleven patients of our clinic slept badly after\0")]
    [InlineData("articles/one/data.json", "{\"a\": [\"Eleven patients\", \"of our\\u0020clinic sl\\u0065pt <b>bad</b>ly after\"]}")]
    [InlineData("articles/one/data.json", "{\"Eleven patients of our clinic slept badly after\": 1}")]
    [InlineData("articles/one/data.json", "[ Eleven patients of our clinic slept badly after")]
    [InlineData("articles/one/data.xml", "<a>Eleven <b>patients</b> of our &#99;linic slept <![CDATA[badly]]> after</a>")]
    [InlineData("articles/one/data.xml", "<a>&lt;p>Eleven patients of our &lt;b>clin&lt;/b>ic slept badly after</a>")]
    [InlineData("articles/one/data.xml", "<!DOCTYPE a [<!ENTITY e 'Eleven patients of our clinic'>]><a>&e; slept badly after</a>")]
    [InlineData("articles/one/data.xml", "<a><b>Eleven patients of our clinic slept badly after")]
    [InlineData("articles/one/figure.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>Eleven patients of our cli<tspan>nic</tspan></text><text>slept badly after</text></svg>")]
    [InlineData("assets/archive.css", "b::before{content:'Eleven patients of our clinic slept badly after'}")]
    [InlineData("eleven-patients-of-our-clinic-slept-badly-after.txt", "Nothing.")]
    public void Finds_them_in_any_file(string file, string text)
    {
        _site.Write(file, text);
        Assert.StartsWith($"SIT130 {file}:", Assert.Single(Found()), StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_them_in_compressed_files()
    {
        _site.WriteGzip("search/words.json.gz", "[\"Eleven patients of our\",\n\"clinic slept badly after\"]");
        _site.Folder.Write("output/articles/one/data.docx", Zip("word/document.xml", "<w><t>Eleven patients of our clin</t><t>ic slept badly after</t></w>"));
        _site.Folder.Write("output/articles/one/data.zip", Zip("a.docx", Zip("b.txt", "Eleven patients of our clinic slept badly after")));
        Assert.Equal(["SIT130 articles/one/data.docx:1:7", "SIT130 articles/one/data.zip:1:1", "SIT130 search/words.json.gz:1:2"], Found());
    }

    [Fact]
    public void Reports_a_compressed_file_that_it_cannot_look_into()
    {
        _site.Folder.Write("output/data.gz", [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        Assert.Equal(["SIT135 data.gz:1:1"], Found("SIT135"));
    }

    [Fact]
    public void Finds_words_of_pending_articles_and_of_those_that_only_a_ledger_knows()
    {
        _site.Folder.Write("input/withheld/old.txt", WithheldWords.From(["A letter that is in nobody's folder any more, nor in its history."]).ToText());
        _site.Write("a.txt", "it says: agreed that these nine words be printed here and there");
        _site.Write("b.txt", "\nwhy, a letter that is in nobody's folder any more!");
        Assert.Equal(["SIT130 a.txt:1:10", "SIT130 b.txt:2:6"], Found());
    }

    [Fact]
    public void Does_not_say_the_words()
    {
        _site.Insert($"<p>{BuiltSite.Withheld}</p>");
        _site.ListAll();
        var (_, output, _) = Cli.Shell.Archive(_site.Folder.Root, "check");
        Assert.Contains("Words of 'gone' begin here", output, StringComparison.Ordinal);
        Assert.DoesNotContain("patients", output, StringComparison.Ordinal);
    }

    private string[] Found(string code = "SIT130")
    {
        _site.ListAll();
        return [.. _site.Check().Where(p => p.StartsWith(code, StringComparison.Ordinal))];
    }

    private static string Line(string place) => place[..place.LastIndexOf(':')];

    private static byte[] Zip(string name, string text) => Zip(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(name).Open()) entry.Write(bytes);
        return packed.ToArray();
    }
}

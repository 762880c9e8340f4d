using System.Text;
using System.Text.Json.Nodes;
using Archive.Journal.Records;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>The files of citations of the specimen archive. A list's file has the very entries of its articles' files, so that what is read in those is read in all.</summary>
public sealed class SpecimenCitationTests(Specimen specimen) : IClassFixture<Specimen>
{
    private readonly RenderedSite _site = specimen.Site;

    private BibliographicRecord[] Records => [.. _site.Site.Corpus.Articles.Select(a => DescribeArticle.From(_site.Site.Corpus, a))];

    [Theory]
    [InlineData("cite.bib")]
    [InlineData("cite.ris")]
    [InlineData("cite.csl.json")]
    public void A_list_has_the_entries_of_its_articles(string file)
    {
        var collections = RecordCollection.All(_site.Site.Corpus).ToArray();
        Assert.All(collections, c => Assert.Equal(Encoding.UTF8.GetString(Joined(file, c.Articles.Select(a => a.Id))), Text(c.Path.Child(file).File)));
        // No file lists what no reader sees.
        Assert.Equal(collections.Length + Records.Length, _site.Files.Keys.Count(f => f == file || f.EndsWith("/" + file, StringComparison.Ordinal)));
        Assert.DoesNotContain(_site.Site.Corpus.Withdrawn.Concat(_site.Site.Corpus.Unpublished), a => Text(file).Contains(a.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Pandoc_reads_every_BibLaTeX_file() => ReadBack.PandocFromBibLaTeX(Records, Joined("cite.bib"));

    [Fact]
    public void Pandoc_reads_every_RIS_file() => ReadBack.PandocFromRis(Records, Joined("cite.ris"));

    [Fact]
    public void Pandoc_reads_every_CSL_JSON_file() => ReadBack.PandocFromCslJson(Records, Joined("cite.csl.json"));

    [Fact]
    public void Biber_reads_every_BibLaTeX_file() => ReadBack.BiberFromBibLaTeX(Records, Joined("cite.bib"));

    [Fact]
    public void Bibutils_convert_every_RIS_file() => ReadBack.BibutilsFromRis(Records, Joined("cite.ris"));

    private byte[] Joined(string file) => Joined(file, Records.Select(r => r.Key));

    private byte[] Joined(string file, IEnumerable<string> ids)
    {
        var texts = ids.Select(id => _site.Text($"articles/{id}/{file}"));
        return Encoding.UTF8.GetBytes(file switch
        {
            "cite.csl.json" => new JsonArray([.. texts.SelectMany(t => JsonNode.Parse(t)!.AsArray()).Select(i => i!.DeepClone())]).ToJsonString(),
            "cite.bib" => string.Join('\n', texts),
            _ => string.Concat(texts),
        });
    }

    private string Text(string path) => path.EndsWith(".json", StringComparison.Ordinal) ? JsonNode.Parse(_site.Text(path))!.ToJsonString() : _site.Text(path);
}

using System.Text.Json;
using AngleSharp.Html.Parser;
using Archive.Journal.Model;
using Archive.Journal.Records;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>The JSON-LD of all pages by another's processor (jsonld, npm): it expands without error, and the graph says what the record says.</summary>
public sealed class JsonLdTests(ArchivesForMachines archives) : IClassFixture<ArchivesForMachines>
{
    [Fact]
    public void Expands_and_says_of_every_article_what_the_record_says()
    {
        var articles = archives.Articles.ToArray();
        var graphs = Expanded(articles.Select(a => JsonLd(a.Site, a.Page.Path.File) ?? ""));
        foreach (var ((_, _, record), graph) in articles.Zip(graphs))
        {
            var article = Node.Of(graph.EnumerateArray().First());
            Assert.Contains("ScholarlyArticle", article.Types);
            Assert.Equal(record.CiteAs, article.Id);
            Assert.Equal(record.Title, article.Text("name"));
            Assert.Equal(record.MarkedTitle, article.Text("headline"));
            Assert.Equal(record.Authors.Select(a => a.IsGroup ? a.Name.Family : a.Name.Full), article.All("author").Select(a => a.Text("name")));
            Assert.Equal(record.Authors.Select(a => a.Orcid?.Url ?? a.Url), article.All("author").Select(a => a.Id));
            Assert.Equal(record.Authors.SelectMany(a => a.Affiliations), article.All("author").SelectMany(a => a.All("affiliation")).Select(a => a.Text("name")));
            Assert.Equal(record.Published?.ToString(), article.Text("datePublished"));
            Assert.Equal(record.Doi?.Value, article.All("identifier").SingleOrDefault(i => i.Text("propertyID") == "doi")?.Text("value"));
            Assert.Equal(record.Abstract.Length > 0 ? record.Abstract : null, article.Text("abstract"));
            Assert.Equal(record.Keywords, article.Texts("keywords"));
            Assert.Equal(record.Journal.Title, Whole(article, "Periodical")?.Text("name"));
            Assert.Equal(record.Volume.Length > 0 ? record.Volume : null, Whole(article, "PublicationVolume")?.Text("volumeNumber"));
            Assert.Equal(record.Issue.Length > 0 ? record.Issue : null, Whole(article, "PublicationIssue")?.Text("issueNumber"));
            Assert.Equal(record.IsRetracted, article.Texts("creativeWorkStatus").Contains("Retracted"));
            Assert.Equal(record.Funding?.Grants.Select(g => g.Funder) ?? [], article.All("funding").Select(g => g.All("funder").Single().Text("name")));
            Assert.Equal(record.References.Count(r => r.Text.Length > 0), article.Count("citation"));
        }
    }

    [Fact]
    public void Says_which_work_a_letter_a_reply_and_a_correction_speak_of_from_both_ends()
    {
        var articles = archives.Articles.Where(a => a.Site == archives.Specimen).ToArray();
        var nodes = articles.Zip(Expanded(articles.Select(a => JsonLd(a.Site, a.Page.Path.File)!))).Select(a => (a.First.Record, Node: Node.Of(a.Second.EnumerateArray().First()))).ToArray();
        var byId = nodes.ToDictionary(n => n.Node.Id!, n => n.Node, StringComparer.Ordinal);
        foreach (var (record, node) in nodes)
        {
            Assert.Equal(Targets(record.About, RelationKind.RespondsTo, RelationKind.Corrects), node.All("parentItem").Select(w => w.Id));
            Assert.Equal(record.About.Any(r => r.Kind == RelationKind.Corrects), node.Types.Contains("CorrectionComment"));
            Assert.Equal(record.About.Any(r => r.Kind == RelationKind.RespondsTo), node.Types.Contains("Comment"));
            Assert.Equal(record.About.Select(r => r.Work.CiteAs), node.All("about").Select(w => w.Id));
            foreach (var parent in node.All("parentItem").Where(p => byId.ContainsKey(p.Id!)))
                Assert.Contains(node.Id, byId[parent.Id!].All("comment").Concat(byId[parent.Id!].All("correction")).Select(c => c.Id));
        }
        Assert.Contains(nodes, n => n.Node.Types.Contains("CorrectionComment"));
        Assert.Contains(nodes, n => n.Node.All("comment").Any());

        static IEnumerable<string> Targets(IEnumerable<RecordRelation> relations, params RelationKind[] kinds) => relations.Where(r => kinds.Contains(r.Kind)).Select(r => r.Work.CiteAs);
    }

    [Fact]
    public void Expands_on_every_other_page()
    {
        var files = archives.Specimen.HtmlFiles.Where(f => JsonLd(archives.Specimen, f) is not null).ToArray();
        var graphs = Expanded(files.Select(f => JsonLd(archives.Specimen, f)!)).Select(g => g.EnumerateArray().Select(Node.Of).ToArray()).ToArray();
        var typesOf = files.Zip(graphs).ToDictionary(p => p.First, p => p.Second.SelectMany(n => n.Types).ToArray(), StringComparer.Ordinal);
        Assert.Equal(["WebSite"], typesOf["index.html"]);
        Assert.Equal(["ProfilePage", "BreadcrumbList"], typesOf["authors/maria-jose-fernandez-ibanez/index.html"]);
        Assert.Equal(["CollectionPage", "PublicationIssue", "BreadcrumbList"], typesOf["issues/10/2/index.html"]);
        Assert.Equal(["CollectionPage", "BreadcrumbList"], typesOf["exchanges/v10i2-58/index.html"]);
        Assert.Equal(["BreadcrumbList"], typesOf["about/index.html"]);
        var search = graphs[Array.IndexOf(files, "index.html")].Single().All("potentialAction").Single();
        Assert.Equal("https://archive.example/base/search/?q={words}", search.Text("target"));
    }

    [Fact]
    public void No_text_closes_the_element()
    {
        var page = new HtmlParser().ParseDocument(archives.Hostile.Text("articles/script/index.html"));
        Assert.Equal(["application/ld+json", "module"], page.QuerySelectorAll("script").Select(s => s.GetAttribute("type")));
        using var data = JsonDocument.Parse(page.QuerySelector("script")!.TextContent);
        Assert.Equal("</script><script>alert(1)</script> & <!-- \"it's\" -->", data.RootElement.GetProperty("@graph")[0].GetProperty("name").GetString());
        Assert.Equal(-1, page.QuerySelector("script")!.TextContent.AsSpan().IndexOfAny("<>&\u2028\u2029"));
    }

    private static string? JsonLd(RenderedSite site, string file) => new HtmlParser().ParseDocument(site.Text(file)).QuerySelector("script[type='application/ld+json']")?.TextContent;

    private static Node? Whole(Node part, string type) => part.Types.Contains(type) ? part : part.All("isPartOf").Select(w => Whole(w, type)).SingleOrDefault();

    private static JsonElement[] Expanded(IEnumerable<string> documents)
    {
        OtherPrograms.Need(File.Exists(OtherPrograms.Package("jsonld/package.json")), "The JSON-LD processor is not installed: npm ci --ignore-scripts --prefix tests/tools.");
        OtherPrograms.Need(OtherPrograms.IsInstalled("node"), "The JSON-LD processor needs Node: apt-get install nodejs.");
        using var folder = new TemporaryFolder();
        folder.Write("documents.json", $"[{string.Join(",\n", documents)}]");
        var (status, output, error) = OtherPrograms.Run("node", Path.Combine(Repository.Root, "tests", "tools", "expand.mjs"), folder["documents.json"]);
        Assert.Equal((0, ""), (status, error));
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
    }

    /// <summary>A node of an expanded graph.</summary>
    private sealed record Node(JsonElement Json)
    {
        private const string Vocabulary = "https://schema.org/";

        public static Node Of(JsonElement json) => new(json);

        public string? Id => Json.TryGetProperty("@id", out var id) ? id.GetString() : null;

        public string[] Types => Json.TryGetProperty("@type", out var types) ? [.. types.EnumerateArray().Select(t => t.GetString()![Vocabulary.Length..])] : [];

        public string? Text(string property) => Texts(property).SingleOrDefault();

        public IEnumerable<string> Texts(string property) => Values(property).Where(v => v.TryGetProperty("@value", out _)).Select(v => v.GetProperty("@value").ToString());

        public IEnumerable<Node> All(string property) => Values(property).Where(v => !v.TryGetProperty("@value", out _)).Select(Of);

        public int Count(string property) => Values(property).Length;

        private JsonElement[] Values(string property) => Json.TryGetProperty(Vocabulary + property, out var values) ? [.. values.EnumerateArray()] : [];
    }
}

using System.Globalization;
using Archive.Engine;
using Archive.Journal.Importing;
using Archive.Journal.Model;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>What the archive writes as JATS comes back as the same articles.</summary>
public sealed class JatsRoundTripTests(Specimen specimen) : IClassFixture<Specimen>
{
    [Fact]
    public void Every_article_is_the_same_after_an_import()
    {
        using var folder = new TemporaryFolder();
        var again = Again(folder);
        var differences = specimen.Site.Site.Corpus.Articles
            .SelectMany(a => again.Corpus.ById.TryGetValue(a.Id, out var other) ? Fields(specimen.Site.Site.Corpus, a).Zip(Fields(again.Corpus, other)).Where(f => f.First != f.Second).Select(f => $"{a.Id}: {f.First.Name}\n  {f.First.Value}\n  {f.Second.Value}") : [$"{a.Id} is missing"]).ToArray();
        Assert.True(differences.Length == 0, string.Join('\n', differences));
        Assert.Equal(specimen.Site.Site.Corpus.Articles.Select(a => a.Id), again.Corpus.Articles.Select(a => a.Id));
    }

    [Fact]
    public void Importing_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        Again(folder);
        var result = ImportArticles.From(folder["input/articles"], [folder["sources"]])!;
        Assert.Empty(result.Changes);
        Assert.DoesNotContain(result.Findings, f => f.Kind is FindingKind.Refused or FindingKind.Kept);
    }

    // Each article's XML with the files beside it, as its folder of the site has them.
    private Archive.Journal.ArchiveSite Again(TemporaryFolder folder)
    {
        // What is of the whole archive and of no article: its settings, people and topics.
        foreach (var name in (string[])["archive.yml", "people.yml", "topics.yml"]) folder.Write("input/" + name, File.ReadAllBytes(Path.Combine(Repository.Input, name)));
        foreach (var article in specimen.Site.Site.Corpus.Articles)
        {
            folder.Write($"sources/{article.Id}/jats.xml", specimen.Site.Files[$"articles/{article.Id}/jats.xml"]);
            foreach (var attachment in article.Attachments) folder.Write($"sources/{article.Id}/{attachment.Name}", attachment.File.ReadBytes());
        }
        var result = ImportArticles.From(folder["input/articles"], [folder["sources"]])!;
        FileChange.MakeAll(result.Changes);
        Assert.Empty(result.Findings.Select(f => f.ToString()));
        Assert.Empty(result.PassedOver);
        var again = RenderedSite.Of(folder["input"], "https://archive.example/base/").Site;
        Assert.DoesNotContain(again.Diagnostics, d => d.IsError);
        return again;
    }

    // Left out are the end of an embargo, which is over for what is published; places in the file; and its version, which is of its bytes.
    private static IEnumerable<(string Name, string Value)> Fields(Corpus corpus, Article article) =>
    [
        ("title", article.Title.Value),
        ("type", $"{article.Type}"),
        ("extent", $"{article.Extent}"),
        ("authors", Lines(article.Authors.Select(a => Person(corpus, a)))),
        ("editors", Lines(article.HandlingEditors.Select(e => Person(corpus, e)))),
        ("dates", $"{article.Published?.Value} {article.Received} {article.Accepted}"),
        ("identifiers", $"{article.Doi?.Value.Value} {article.Pmid} {article.Pmcid}"),
        ("place", $"{article.Journal}|{article.Volume}|{article.Issue}|{article.Pages}|{article.ElocationId}|{article.Language}"),
        // A topic is called by its own name there, whichever synonym the file had.
        ("topics", Lines(corpus.TopicsOf[article.Id].Select(t => t.Label))),
        ("keywords", Lines(article.Keywords)),
        ("abstract", Html(article.Abstract)),
        ("abstract's words", Words(article.Abstract.PlainText)),
        ("text", Html(article.Body)),
        ("words", Words(article.Body.PlainText)),
        ("references", Lines(article.References.Select(r => $"{r.Number} {r.Citations} {r.Doi} {Html(r.Text)}"))),
        ("addresses", $"{article.FullTextUrl}|{article.Pdf}|{Lines(article.Aliases.Select(a => a.Value))}"),
        // That of the archive need not be said of an article.
        ("licence", $"{(article.License.Length > 0 || article.Journal.Length > 0 ? article.License : corpus.Settings.License)}|{article.Rights}"),
        ("prose", Lines([article.Acknowledgements, article.Contributors, article.DataAvailability])),
        ("provenance", $"{article.Provenance}"),
        ("consent", $"{article.Consent}"),
        ("ethics", $"{article.EthicsApproval}"),
        ("funding", $"{article.Funding?.IsNone} {article.Funding?.Sentence} {Lines(article.Funding?.Grants.Select(g => $"{g}") ?? [])}"),
        ("interests", $"{article.CompetingInterests?.IsNone} {Lines(article.CompetingInterests?.Sentences ?? [])}"),
        ("relations", Lines(article.Relations.Select(r => $"{r.Kind} {Target(corpus, r.Target)}"))),
        ("reply", $"{article.ReplyStatus}"),
        ("attachments", Lines(article.Attachments.Select(a => $"{a.Name} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(a.File.ReadBytes()))}"))),
    ];

    // An iD may be that of people.yml.
    private static string Person(Corpus corpus, Contributor person) => string.Create(CultureInfo.InvariantCulture, $"{person.Name} {person.Orcid?.Value ?? corpus.PersonOf[person].Orcid} {person.Email} {person.IsCorresponding} {string.Join("; ", person.Affiliations)}");

    // An article of the archive may be called by its id or by its DOI.
    private static string Target(Corpus corpus, WorkReference target) => target switch
    {
        WorkReference.ByDoi(var doi) => corpus.Articles.FirstOrDefault(a => a.Doi?.Value == doi)?.Id ?? doi.Value,
        WorkReference.ById(var id) => id,
        WorkReference.Described(var work) => $"{work.Doi} {work.Title} {string.Join("; ", work.Authors)} {work.Journal} {work.Year} {work.Url}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // Where the lines of a paragraph end is the file's own affair.
    private static string Html(Prose prose) => Words(prose.Fill(hole => $"{{{hole.Kind} {hole.Value}}}"));

    private static string Words(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(IEnumerable<string> lines) => string.Join("\n  ", lines);
}

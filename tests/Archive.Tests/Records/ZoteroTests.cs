using AngleSharp.Html.Parser;
using Archive.Journal.Records;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>Zotero, by its translator for embedded metadata, takes the record itself away from every article's page.</summary>
public sealed class ZoteroTests(ArchivesForMachines archives) : IClassFixture<ArchivesForMachines>
{
    [Fact]
    public void Takes_the_record_away_from_every_page()
    {
        Assert.True(archives.Articles.Count() > 50);
        foreach (var (site, page, record) in archives.Articles)
        {
            var item = new ZoteroItem(new HtmlParser().ParseDocument(site.Text(page.Path.File)));
            Assert.Equal(Expected(record, page.Description), Fields(item));
            Assert.Equal(record.Authors.Select(a => NameOf(record, a)), item.Creators);
        }
    }

    [Fact]
    public void Takes_the_PDF_where_there_is_one()
    {
        var (site, page, record) = archives.Articles.Single(a => a.Record.PdfUrl.Length > 0);
        Assert.Equal(record.PdfUrl, new ZoteroItem(new HtmlParser().ParseDocument(site.Text(page.Path.File))).Attachment);
    }

    [Fact]
    public void Is_told_of_a_retraction_in_the_title()
    {
        var retracted = archives.Articles.Where(a => a.Record.IsRetracted).ToArray();
        Assert.NotEmpty(retracted);
        foreach (var (site, page, record) in retracted)
            Assert.Equal("[RETRACTED] " + record.Title, new ZoteroItem(new HtmlParser().ParseDocument(site.Text(page.Path.File))).Title);
    }

    [Theory]
    [InlineData("articles/v12i5-214/index.html")]
    [InlineData("404.html")]
    public void Finds_nothing_on_a_tombstone_or_an_error_page(string file)
    {
        var head = new HtmlParser().ParseDocument(archives.Specimen.Text(file)).Head!;
        Assert.NotNull(head.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal(["viewport", "color-scheme", "robots"], head.QuerySelectorAll("meta[name], meta[property]").Select(m => m.GetAttribute("name") ?? m.GetAttribute("property")));
        Assert.Empty(head.QuerySelectorAll("script[type='application/ld+json'], link[rel=linkset], link[rel=cite-as]"));
    }

    private static string[] Fields(ZoteroItem item) =>
    [
        item.ItemType, item.Title ?? "", item.Date ?? "", item.Publication ?? "", item.Abbreviation ?? "", item.Volume ?? "", item.Issue ?? "", item.Pages ?? "",
        item.Doi ?? "", item.Pmid ?? "", item.Issn, item.Publisher ?? "", item.Abstract ?? "", item.Language ?? "", item.Rights ?? "", item.Url ?? "", item.Attachment,
    ];

    private static string[] Expected(BibliographicRecord record, string description) =>
    [
        .. new[]
        {
            "journalArticle",
            record.MarkedTitle,
            record.Published?.ToString().Replace('-', '/') ?? "",
            record.Journal.Title,
            record.Journal.Abbreviation,
            record.Volume,
            record.Issue,
            record.Pages.Length > 0 ? record.Pages.Replace('–', '-') : record.ElocationId,
            record.Doi?.Value ?? "",
            record.Pmid,
            string.Join(", ", new[] { record.Journal.Issn, record.Journal.Eissn }.Where(n => n.Length > 0)),
            record.Publisher,
            // A letter has no abstract: what previews show of it is taken.
            record.Abstract.Length > 0 ? record.Abstract : description,
            record.Language,
            record.Rights,
            record.Url,
            record.PdfUrl.Length > 0 ? record.PdfUrl : "Snapshot",
        }.Select(v => string.Join(' ', v.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];

    // What Zotero cannot be told: that a name without comma is one, and that a lone "García López, María José" is one person.
    private static (string Last, string First) NameOf(BibliographicRecord record, RecordContributor author)
    {
        var name = author.Name;
        var isInOne = author.IsSingleName || (record.Authors.Length == 1 && name.Family.Contains(' ') && name.Given.Contains(' '));
        if (!isInOne) return (name.Family, name.Given);
        var words = (author.IsSingleName ? name.Family : name.Full).Split(' ');
        return (words[^1], string.Join(' ', words[..^1]));
    }
}

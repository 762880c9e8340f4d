using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Writing;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>A link that a reader has saved never breaks, whatever becomes of the archive.</summary>
public sealed class PermalinkTests : IDisposable
{
    private const string First = "0000-0002-1825-0097";
    private const string Second = "0000-0001-5109-3700";

    private readonly TemporaryFolder _folder = new();

    public PermalinkTests()
    {
        Write("archive.yml", "title: An archive\nbase-url: https://archive.example/base/\npage-size: 2\n");
        Write("articles/letter-one.md", Letter("2020-05-01", $"[{{name: Jane Smith, orcid: {First}}}]"));
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Says_nothing_where_every_address_is_as_it_was()
    {
        Record();
        Assert.Empty(Problems());
        Assert.Equal("", Record());
    }

    [Fact]
    public void Names_the_address_of_an_article_that_was_deleted()
    {
        Record();
        File.Delete(_folder["input/articles/letter-two.md"]);
        Assert.Contains("SIT002 /articles/letter-two/", Problems());
    }

    [Fact]
    public void An_older_namesake_who_comes_later_takes_nobodys_address()
    {
        Record();
        Write("articles/old.md", Letter("1999", $"[{{name: Jane Smith, orcid: {Second}}}]"));
        var site = Build();
        Assert.Contains("letter-one", site.Text("authors/jane-smith/index.html"), StringComparison.Ordinal);
        Assert.Contains("/articles/old/", site.Text("authors/jane-smith-3700/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_corrected_moves_no_page()
    {
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemy]"));
        Record();
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]"));
        Assert.Contains("Ruth Adeyemi</h1>", Build().Text("authors/ruth-adeyemy/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_person_who_is_another_leads_to_that_person()
    {
        Write("articles/letter-three.md", Letter("2020-07-01", "[R. Adeyemi]"));
        Record();
        Write("people.yml", "- {name: Ruth Adeyemi, variants: [R Adeyemi]}\n");
        LeadsTo("authors/r-adeyemi", "authors/ruth-adeyemi");
        // And back again, when it turns out that they were two.
        File.Delete(_folder["input/people.yml"]);
        Assert.Contains("letter-three", Build().Text("authors/r-adeyemi/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_people_yml_gives_leaves_the_former_address_working()
    {
        Record();
        Write("people.yml", "- {name: Ruth Adeyemi, slug: ruth-b-adeyemi}\n");
        LeadsTo("authors/ruth-adeyemi", "authors/ruth-b-adeyemi");
    }

    [Fact]
    public void The_page_of_a_person_who_wrote_nothing_but_a_withdrawn_letter_says_that_nothing_is_listed()
    {
        Record();
        Write("articles/letter-two.md", "---\ntitle: Withdrawn\ntype: letter\npublished: 2020-06-01\nauthors: [Ruth Adeyemi]\nconsent: {status: withdrawn, date: 2021-01-01}\n---\n");
        var page = Build().Text("authors/ruth-adeyemi/index.html");
        Assert.Contains("No longer listed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Adeyemi", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_continuation_of_a_list_that_has_grown_short_leads_to_its_beginning()
    {
        Write("articles/letter-three.md", Letter("2020-07-01", "[Ruth Adeyemi]"));
        Record();
        Write("articles/letter-three.md", "---\ntitle: Withdrawn\ntype: letter\npublished: 2020-07-01\nauthors: [Ruth Adeyemi]\nconsent: {status: withdrawn, date: 2021-01-01}\n---\n");
        LeadsTo("articles/page/2", "articles");
    }

    [Fact]
    public void An_exchange_on_a_work_that_comes_into_the_archive_leads_to_its_new_place()
    {
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]", "responds-to: 10.5555/original.1\n"));
        Record();
        Write("articles/original.md", Letter("2019", "[Ruth Adeyemi]", "doi: 10.5555/original.1\n"));
        LeadsTo("exchanges/10-5555-original-1", "exchanges/original");
    }

    [Fact]
    public void An_exchange_that_has_come_apart_leads_to_the_article_that_it_was_about()
    {
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]", "responds-to: letter-one\n"));
        Record();
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]"));
        LeadsTo("exchanges/letter-one", "articles/letter-one");
    }

    [Fact]
    public void A_maintainer_decides_where_a_topic_leads_that_is_no_more()
    {
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]", "topics: [lupus]\n"));
        Record();
        Write("articles/letter-two.md", Letter("2020-06-01", "[Ruth Adeyemi]", "topics: [systemic lupus erythematosus]\n"));
        Assert.Equal("SIT006", Assert.Single(RenderedSite.Of(_folder["input"]).Site.Diagnostics).Code);
        Assert.Contains("No longer listed", Build().Text("topics/lupus/index.html"), StringComparison.Ordinal);
        Decide("/topics/lupus/", "moved /topics/systemic-lupus-erythematosus/");
        LeadsTo("topics/lupus", "topics/systemic-lupus-erythematosus");
        Assert.Empty(RenderedSite.Of(_folder["input"]).Site.Diagnostics);
        Decide("/topics/lupus/ moved /topics/systemic-lupus-erythematosus/", "gone", "/topics/lupus/");
        Assert.Contains("No longer listed", Build().Text("topics/lupus/index.html"), StringComparison.Ordinal);
        Assert.Empty(RenderedSite.Of(_folder["input"]).Site.Diagnostics);
    }

    [Fact]
    public void An_article_is_never_said_to_be_gone()
    {
        Record();
        File.Delete(_folder["input/articles/letter-two.md"]);
        Decide("/articles/letter-two/", "gone");
        Assert.Contains("SIT002 /articles/letter-two/", Problems());
    }

    [Fact]
    public void What_was_recorded_stays_as_it_is_written()
    {
        var old = "# A note.\n/b/ moved /c/\n/a/\n";
        Assert.Equal("# A note.\n/a/\n/b/ moved /c/\n/d/\n", UpdatePermalinks.Text(old, [new Permalink(new SitePath("/d/"), default)]));
    }

    private static string Letter(string date, string authors, string more = "") => $"---\ntitle: A letter of {date}\ntype: letter\npublished: {date}\nauthors: {authors}\n{more}---\nWe read the article with interest.\n";

    private void Write(string path, string text) => _folder.Write("input/" + path, System.Text.Encoding.UTF8.GetBytes(text));

    private RenderedSite Build()
    {
        var site = RenderedSite.Of(_folder["input"]);
        Assert.DoesNotContain("error", site.Diagnostics, StringComparison.Ordinal);
        return site;
    }

    // The codes of the errors, with the addresses that they are about.
    private IEnumerable<string> Problems() => RenderedSite.Of(_folder["input"]).Site.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Code} {d.Message.Split(' ').FirstOrDefault(w => w.StartsWith('/'))}").Where(p => p.StartsWith("SIT", StringComparison.Ordinal));

    /// <summary>As 'archive permalinks --update' does; says what is new.</summary>
    private string Record()
    {
        var site = Build().Site;
        var added = UpdatePermalinks.New(site.Corpus.Permalinks, PublishedPaths.Of(site.Corpus, site.Kinds.SelectMany(k => k.Pages)));
        var path = _folder["input/permalinks.txt"];
        var text = UpdatePermalinks.Text(File.Exists(path) ? File.ReadAllText(path) : "", added);
        Write("permalinks.txt", text);
        return string.Join(' ', added.Select(p => p.ToLine()));
    }

    private void Decide(string line, string decision, string? kept = null)
    {
        var text = File.ReadAllText(_folder["input/permalinks.txt"]);
        Assert.Contains(line + "\n", text, StringComparison.Ordinal);
        Write("permalinks.txt", text.Replace(line + "\n", $"{kept ?? line} {decision}\n", StringComparison.Ordinal));
    }

    private void LeadsTo(string from, string to) => Assert.Contains($"<link rel=\"canonical\" href=\"https://archive.example/base/{to}/\">", Build().Text(from + "/index.html"), StringComparison.Ordinal);
}

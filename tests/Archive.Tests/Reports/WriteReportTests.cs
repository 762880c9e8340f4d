using Archive.Journal.Reports;
using Xunit;

namespace Archive.Tests.Reports;

/// <summary>What a change to an archive is told to be.</summary>
public sealed class WriteReportTests : IDisposable
{
    private readonly TwoSites _sites = new();

    public void Dispose() => _sites.Dispose();

    [Fact]
    public void Says_in_one_sentence_that_nothing_changes()
    {
        _sites.Both("articles/one.md", TwoSites.Letter("One"));
        Assert.Equal("Nothing changes: the two sites are the same, file for file.\n", _sites.Report());
    }

    [Fact]
    public void Tells_all_of_a_small_change()
    {
        _sites.Both("articles/one.md", TwoSites.Letter("One")).After("articles/two.md", TwoSites.Letter("Two", "topics: [skin]\n", "Bo Other"));
        Assert.Equal(
            """
            1 article added; 3 pages appear, none vanishes; no permalink in danger.

            ### Articles added

            - `two` Two

            ### Pages that appear

            1 article page:

            - `/articles/two/`

            1 author page:

            - `/authors/bo-other/`

            1 topic page:

            - `/topics/skin/`

            16 pages of both sites change.

            """.ReplaceLineEndings("\n"),
            _sites.Report());
    }

    [Fact]
    public void Tells_what_of_an_article_changes()
    {
        _sites.Both("people.yml", "").Before("articles/one.md", TwoSites.Letter("One", "doi: 10.5555/1\n")).After("articles/one.md", TwoSites.Letter("The first", "doi: 10.5555/2\n", text: "Other text."));
        Assert.Contains("### Articles changed\n\n- `one` The first: DOI, text and title\n", _sites.Report(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("funding: The authors have not declared a specific grant for this research.\n", "funding")]
    [InlineData("keywords: [a]\n", "keywords")]
    [InlineData("pages: 1-2\n", "pages")]
    [InlineData("aliases: [/old/]\n", "")]
    [InlineData("# a remark\n", "")]
    public void A_key_that_readers_do_not_see_changes_nothing(string more, string facts)
    {
        _sites.Before("articles/one.md", TwoSites.Letter("One")).After("articles/one.md", TwoSites.Letter("\"One\"", more));
        Assert.Equal(facts, string.Join(' ', _sites.Compare().Changed.SelectMany(c => c.Facts)));
    }

    [Fact]
    public void A_new_prose_page_changes_no_article()
    {
        _sites.Both("articles/one.md", TwoSites.Letter("One")).After("pages/about.md", "---\ntitle: About\n---\nText.\n");
        var report = _sites.Report();
        Assert.StartsWith("No article changes; 1 page appears, none vanishes; no permalink in danger.\n", report, StringComparison.Ordinal);
        Assert.Contains("1 prose page:\n\n- `/about/`\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("### Articles", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_replaced_changes_its_article()
    {
        _sites.Both("articles/one.md", TwoSites.Letter("One")).Before("articles/one/data.csv", "1").After("articles/one/data.csv", "2");
        Assert.Contains("- `one` One: attached files\n", _sites.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retraction_is_told_of_the_article_that_it_is_about()
    {
        _sites.Both("articles/one.md", TwoSites.Letter("One"))
            .After("articles/two.md", "---\ntitle: Retraction\ntype: retraction\npublished: 2021\nretracts: one\n---\nText.\n");
        var report = _sites.Report();
        Assert.StartsWith("1 article added, 1 changed;", report, StringComparison.Ordinal);
        Assert.Contains("- `one` One: status, now retracted\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_of_a_withdrawn_article_its_id_and_date_alone()
    {
        _sites.Both("articles/two.md", TwoSites.Letter("Two")).Before("articles/one.md", TwoSites.Letter("A rare face")).Before("articles/one/face.csv", "1")
            .After("articles/one.md", "---\ntitle: Withdrawn\ntype: letter\nconsent: {status: withdrawn, date: 2021-03-04}\n---\n");
        var report = _sites.Report();
        Assert.StartsWith("1 article withdrawn; no page appears, none vanishes; no permalink in danger.\n", report, StringComparison.Ordinal);
        Assert.Contains("### Articles withdrawn\n\n- `one`, on 2021-03-04\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("face", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_of_an_article_that_is_published_again()
    {
        _sites.Before("articles/one.md", "---\ntitle: Withdrawn\ntype: letter\nconsent: {status: withdrawn, date: 2021-03-04}\n---\n").After("articles/one.md", TwoSites.Letter("One"));
        Assert.Contains("### Articles added\n\n- `one` One (it was withdrawn before)\n", _sites.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_gone_is_in_danger_and_its_title_is_not_told()
    {
        _sites.Both("articles/two.md", TwoSites.Letter("Two")).Before("articles/one.md", TwoSites.Letter("A rare face"));
        var report = _sites.Report();
        Assert.StartsWith("1 article removed; no page appears, 1 vanishes; 1 permalink in danger.\n", report, StringComparison.Ordinal);
        Assert.Contains("### Permalinks in danger\n\n- `/articles/one/` (article page): restore the file `one.md`, or put `aliases: [/articles/one/]` into the article that takes its place.\n", report, StringComparison.Ordinal);
        Assert.Contains("### Articles removed, with no tombstone\n\n- `one`\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("face", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_takes_the_danger_away()
    {
        _sites.Before("articles/one.md", TwoSites.Letter("One")).After("articles/two.md", TwoSites.Letter("One", "aliases: [/articles/one/, /old.html]\n"));
        var report = _sites.Report();
        Assert.StartsWith("1 article added, 1 removed; 1 page appears, 1 vanishes; no permalink in danger.\n", report, StringComparison.Ordinal);
        Assert.Contains("- `one`: its address leads to `/articles/two/`\n", report, StringComparison.Ordinal);
        Assert.Contains("### Redirects\n\n- `/articles/one/` leads to `/articles/two/`\n- `/old.html` leads to `/articles/two/`\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_more_than_twenty_is_folded()
    {
        for (var i = 1; i <= 21; i++) _sites.After($"articles/a{i}.md", TwoSites.Letter($"A {i}"));
        _sites.Both("articles/one.md", TwoSites.Letter("One"));
        var report = _sites.Report();
        Assert.Contains("\n<details><summary>21 article pages</summary>\n\n- `/articles/a1/`\n", report, StringComparison.Ordinal);
        Assert.Contains("- `/articles/a9/`\n\n</details>\n", report, StringComparison.Ordinal);
        Assert.Contains("### Articles added\n\n<details><summary>21 in all</summary>\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_titles_stay_words()
    {
        const string Title = @"'<img src=x onerror=alert(1)> | `a` [x](y) ![z](w) @octocat #1 GH-2 https://evil.example www.evil.example </details> \'";
        _sites.Both("articles/one.md", TwoSites.Letter("One")).After("articles/two.md", TwoSites.Letter(Title));
        Assert.Contains(
            @"- `two` &lt;img src=x onerror=alert(1)&gt; \| \`a\` \[x\](y) \!\[z\](w) @&#8288;octocat \#&#8288;1 GH&#8288;-2 https:&#8288;//evil.example www&#8288;.evil.example &lt;/details&gt; \\" + "\n",
            _sites.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_pages_are_not_counted_where_addresses_differ()
    {
        _sites.Both("articles/one.md", TwoSites.Letter("One", "aliases: [/old/]\nresponds-to: two\n")).Both("articles/two.md", TwoSites.Letter("Two"));
        var sites = _sites.Compare("https://example.org/archive/", "http://localhost:8000/");
        Assert.Equal(
            """
            No article changes; no page appears, none vanishes; no permalink in danger.

            Pages that merely change are not counted, for every page tells its site's address: `https://example.org/archive/` before, `http://localhost:8000/` now.

            """.ReplaceLineEndings("\n"),
            WriteReport.From(sites));
    }
}

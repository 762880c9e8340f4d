using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive new, as it is run from a shell without a terminal.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewTests()
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("letters/topics.yml", "- label: alopecia\n  synonyms: [hair loss]\n");
        _folder.Write("letters/articles/one.md", "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [{name: Ann Other, affiliation: Northfield, orcid: 0000-0002-1825-0097}]\n---\nText.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_a_reply_that_the_archive_is_built_with()
    {
        var (exit, output, error) = New("--type", "reply", "--responds-to", "one", "--title", "Reply: 1 of 2", "--author", "Ann Other", "--author", "Bo Ek", "--published", "2021-03", "--volume", "12", "--issue", "3", "--pages", "101-102", "--topic", "hair loss");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Wrote letters/articles/2021/v12i3-101.md.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Next: ", output, StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            title: "Reply: 1 of 2"
            type: reply
            published: 2021-03
            volume: 12
            issue: 3
            pages: 101-102
            authors:
              - name: Ann Other
                affiliation: Northfield
                # corresponding: true
                orcid: 0000-0002-1825-0097
              - name: Bo Ek
                # affiliation: … Department, institution, town, country
                # orcid: …
            topics: [alopecia]
            responds-to: one
            # Not stated yet. Write the line without its # where it is known, and delete the others:
            # doi: … DOI (10.…)
            # handling-editor: … Handling editor
            # provenance: … Provenance (Not commissioned; externally peer reviewed.)
            # consent: … Patient consent (Obtained. / Not required. / Parental/guardian consent obtained. …)
            # ethics-approval: … Ethics approval (the committee and its number, or: Not required.)
            # funding: … Funding, in a sentence
            # competing-interests: … Competing interests (None declared.)
            ---

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(_folder["letters/articles/2021/v12i3-101.md"]));
        Assert.Equal(0, Shell.Archive(_folder.Root, "build", "-i", "letters", "-o", "site").Exit);
        Assert.True(File.Exists(_folder["site/articles/v12i3-101/index.html"]));
    }

    [Theory]
    [InlineData("Needed, too: --type, --title.")]
    [InlineData("Needed, too: --responds-to, --title, --author.", "--type", "reply")]
    [InlineData("Needed, too: --corrects.", "--type", "correction", "--title", "Correction", "--yes")]
    [InlineData("Did you mean 'alopecia'?", "--topic", "alopecai")]
    [InlineData("There is no article 'two'.", "--type", "reply", "--responds-to", "two")]
    [InlineData("--title is given more than once.", "--title", "a", "--title", "b")]
    [InlineData("The id 'one' is taken", "--id", "one")]
    public void Returns_2_and_says_why_when_it_cannot_write(string reason, params string[] arguments)
    {
        var (exit, output, error) = New(arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Equal(["articles/one.md", "archive.yml", "topics.yml"], _folder.Read("letters").Keys.OrderBy(k => k.Contains('/') ? 0 : 1));
    }

    [Fact]
    public void Overwrites_nothing()
    {
        _folder.Write("letters/articles/2021/v1-1.md/note.txt", "not an article");
        var (exit, _, _) = New("--type", "editorial", "--title", "T", "--published", "2021", "--id", "v1-1");
        Assert.Equal(2, exit);
        Assert.Equal("not an article", File.ReadAllText(_folder["letters/articles/2021/v1-1.md/note.txt"]));
    }

    private (int Exit, string Output, string Error) New(params string[] arguments) => Shell.Archive(_folder.Root, ["new", "--input", "letters", .. arguments]);
}

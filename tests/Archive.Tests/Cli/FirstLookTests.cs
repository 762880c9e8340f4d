using System.Text;
using Archive.Cli.Preview;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>What a preview shows of a part of an archive, and what it leaves to the whole.</summary>
public sealed class FirstLookTests
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020\ndoi: 10.5555/one\nauthors: [Ann Other]\n---\nText.\n";

    private static readonly SiteOptions Options = new(new PartialDate(2026, 1, 1));

    [Theory]
    [InlineData("archive.yml", "title: [\n")]
    [InlineData("archive.yml", "title: A case\n")]
    [InlineData("people.yml", "- nam: Ann Other\n")]
    [InlineData("articles/one.md", "---\ntitle: A letter\ntype: lettr\n---\n")]
    public void There_is_none_where_the_files_that_were_read_have_an_error(string path, string text)
    {
        Assert.NotNull(Look(("articles/one.md", Letter)));
        Assert.Null(Look(("articles/one.md", Letter), (path, text)));
    }

    [Fact]
    public void An_address_on_the_command_line_takes_the_place_of_that_in_the_settings() =>
        Assert.Equal("/here/", Look(Options with { BaseUrl = new Uri("https://example.org/here/") }, ("articles/one.md", Letter), ("archive.yml", "title: A case\n"))?.BasePath);

    [Fact]
    public void What_would_be_wrong_if_this_were_all_is_not_told()
    {
        var look = Look(("articles/one.md", Letter.Replace("doi: ", "responds-to: three\ndoi: ", StringComparison.Ordinal)), ("permalinks.txt", "/articles/gone/\n"));
        Assert.Empty(look!.At("/")!.Diagnostics);
        Assert.Empty(look.At("/articles/two/")!.Diagnostics);
    }

    [Fact]
    public void The_page_of_an_article_that_was_not_read_shows_what_it_is_about()
    {
        var look = Look(("articles/one.md", Letter))!;
        Assert.Contains("href=\"/articles/one/\">A letter<", Text(look.At("/articles/two/")!.At("/articles/two/")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/two/", true)]
    [InlineData("/articles/pending/", false)]
    [InlineData("/articles/wrong/", false)]
    [InlineData("/articles/none/", false)]
    [InlineData("/articles/one/cite.ris", false)]
    [InlineData("/feed.xml", false)]
    [InlineData("/assets/archive.css", true)]
    [InlineData("/no/such/page/", false)]
    [InlineData("", false)]
    public void What_it_does_not_know_is_left_to_the_whole(string path, bool isKnown) =>
        Assert.Equal(isKnown, Look(Options with { ShowsDrafts = true }, ("articles/one.md", Letter))!.At(path) is not null);

    private static FirstLook? Look(params (string Path, string Text)[] files) => Look(Options, files);

    // Only the first article is read.
    private static FirstLook? Look(SiteOptions options, params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["archive.yml"] = "title: A case\nbase-url: https://example.org/\n",
            ["articles/pending.md"] = Letter.Replace("doi: 10.5555/one", "consent: {status: pending}", StringComparison.Ordinal),
            ["articles/two.md"] = Letter.Replace("doi: 10.5555/one", "responds-to: 10.5555/one", StringComparison.Ordinal),
            ["articles/wrong.md"] = "---\ntitle: A letter\n",
        };
        foreach (var (path, text) in files) all[path] = text;
        var input = ArchiveInput.From(new InputFolder([.. all.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => InputFile.InMemory(f.Key, Encoding.UTF8.GetBytes(f.Value)))], []));
        return FirstLook.Of(input.Articles, ArchiveSite.Process(input with { Articles = [.. input.Articles.Where(a => a.Id == "one")] }), options);
    }

    private static string Text(SiteFile file)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        file.Write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

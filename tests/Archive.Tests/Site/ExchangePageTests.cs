using AngleSharp.Html.Parser;
using Xunit;

namespace Archive.Tests.Site;

public sealed class ExchangePageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExchangePageTests() => _folder.Write("input/archive.yml", "title: A case\nbase-url: https://example.org/\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reply_to_three_letters_stands_once_in_the_tree_and_once_in_the_text()
    {
        Write("article", "type: article");
        foreach (var letter in new[] { "a", "b", "c" }) Write(letter, "type: letter\nresponds-to: article");
        Write("reply", "type: reply\nresponds-to: [a, b, c]");
        var page = Page("article");
        Assert.Single(page.QuerySelectorAll(".tree a[href='#at.reply']"));
        Assert.Single(page.QuerySelectorAll("article[id='at.reply']"));
        Assert.Equal(["1", "2", "3", "4", "5"], page.QuerySelectorAll(".members .number").Select(n => n.TextContent));
    }

    [Fact]
    public void A_withdrawn_letter_keeps_its_number_and_nothing_else()
    {
        Write("article", "type: article");
        Write("a", "type: letter\nresponds-to: article\nconsent: {status: withdrawn, date: 2021}");
        Write("b", "type: letter\nresponds-to: a");
        var page = Page("article");
        Assert.Equal("2 Letter, withdrawn", page.QuerySelector(".tree a[href='#at.a']")!.TextContent);
        Assert.Equal("3 Letter", page.QuerySelector(".tree a[href='#at.b']")!.TextContent);
        Assert.DoesNotContain("The title of a.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conversation_of_two_thousand_letters_has_a_page()
    {
        Write("l0", "type: letter");
        for (var i = 1; i < 2000; i++) Write($"l{i}", $"type: letter\nresponds-to: l{i - 1}");
        Assert.Equal(2000, Page("l0").QuerySelectorAll(".members > article").Length);
    }

    private AngleSharp.Dom.IDocument Page(string exchange) => new HtmlParser().ParseDocument(RenderedSite.Of(_folder["input"]).Text($"exchanges/{exchange}/index.html"));

    private void Write(string id, string keys) =>
        _folder.Write($"input/articles/{id}.md", $"---\ntitle: The title of {id}.\n{keys}\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n");
}

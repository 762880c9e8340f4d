using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Journal.Exports;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Tests.Reading;
using CsCheck;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>The Markdown beside an article: what its page says, and nothing more. It is read back by the archive's own reader.</summary>
public sealed partial class MarkdownTwinTests(Specimen specimen) : IClassFixture<Specimen>
{
    private static readonly string[] Marks =
    [
        "*", "**", "_", "~", " ~~", "^", "`", "``", "[", "]", "](https://e.org/a_b*c) ", "[^1]", "![", "<", ">", "<b>", "<!--", "-->", "&", "&amp;", "&lt;b&gt;", "$", "$$", "\\", "\\\\", "|", "|\n|", "|\n|-|-|\n|", "\n- ", "\n\n- ", "\n  - ", "\n* ", "\n1. ", "\n# ", "\n## ", "\n> ", "\n", "\n\n",
        "  \n", "\n\n    ", "\n---\n", "\n```\n", "\"", "'", " ", " @", "{", "}", "#", "+ ", "= ", "2) ", "\n\nTable 1. ", "é", "日本",
    ];

    [Fact]
    public void Every_text_of_the_specimen_comes_back_word_for_word()
    {
        foreach (var article in specimen.Site.Site.Corpus.Articles) AssertComesBack(specimen.Site.Site.Corpus, article);
    }

    [Theory]
    [InlineData("text-of-every-kind")]
    [InlineData("html-as-text")]
    [InlineData("withdrawn")]
    public void Every_text_of_a_case_comes_back_word_for_word(string name)
    {
        var site = RenderedSite.Of(Path.Combine(Repository.Cases, name, "input")).Site;
        Assert.NotEmpty(site.Corpus.Articles);
        foreach (var article in site.Corpus.Articles) AssertComesBack(site.Corpus, article);
    }

    [Fact]
    public void Whatever_the_text_no_word_is_lost_and_none_comes_of_it() => Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[0, 25].Sample(marks =>
    {
        var text = ProseCase.Of(string.Concat(marks.Select((mark, i) => mark + $"word{i}x")));
        var markdown = new ProseMarkdown(href => href).Of(text.Html);
        Assert.True(WordsOf(text.Plain).SequenceEqual(WordsOf(ProseCase.Of(markdown + "\n").Plain)), $"{text.Html}\n→\n{markdown}");
    }, iter: 5_000);

    [Fact]
    public void Every_word_is_on_the_page_and_every_word_of_the_article_is_there()
    {
        var site = specimen.Site;
        foreach (var article in site.Site.Corpus.Articles)
        {
            var page = new HtmlParser().ParseDocument(site.Text($"articles/{article.Id}/index.html"));
            var shown = WordsOf(TextOf(page.Body!)).ToHashSet();
            var twin = site.Text($"articles/{article.Id}/index.md");
            // Without addresses and the numbers of lists and references.
            Assert.Empty(WordsOf(Address().Replace(twin, " ")).Except(shown));
            var there = WordsOf(twin).ToHashSet();
            Assert.Empty(page.QuerySelectorAll("h1, .prose, .references > li > div, .status, .authors, .affiliations, .footnotes dd:not(.browse)").SelectMany(e => WordsOf(TextOf(e))).Except(there));
        }
    }

    [Fact]
    public void What_no_reader_of_the_page_sees_is_not_there()
    {
        using var input = new AnInput();
        input.Write("articles/a1.md", "---\ntitle: \"A *title* with `marks` & <b>tags</b>\"\ntype: letter\npublished: 2020\nauthors: \"An_n O*ther\"\n# A comment in the front matter.\n---\nText.<!-- a secret --> More.\n\n<!--\nanother secret\n-->\n\n[unused]: https://example.org/secret \"secret\"\n");
        var site = input.Build();
        var text = site.Text("articles/a1/index.md");
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", text, StringComparison.Ordinal);
        Assert.Contains("\nText. More.\n", text, StringComparison.Ordinal);
        Assert.StartsWith(@"# A \*title\* with \`marks\` & \<b>tags\</b>" + "\n", text, StringComparison.Ordinal);
        Assert.Contains(@"[An_n O\*ther](https://archive.example/base/authors/an-n-o-ther/)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_notices_say_comes_before_the_title()
    {
        using var input = new AnInput();
        input.Letter("a1", "2020-01-01", "Ann Other");
        input.Article("r1", "type: retraction\npublished: 2021-01-01\nretracts: a1");
        Assert.StartsWith("> **Retracted.** See the notice (1 January 2021): [The title of r1](https://archive.example/base/articles/r1/)\n\n# The title of a1\n", input.Build().Text("articles/a1/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_withdrawn_item_there_is_none_and_others_do_not_say_its_title()
    {
        using var input = new AnInput();
        input.Letter("a1", "2020-01-01", "Ann Other");
        input.Write("articles/gone.md", "---\ntitle: A title to be forgotten\ntype: letter\npublished: 2020-02-01\nauthors: Bo Gone\nresponds-to: a1\nconsent: {status: withdrawn, date: 2021-05-06}\n---\nForgotten.\n");
        var site = input.Build();
        Assert.DoesNotContain("articles/gone/index.md", site.Files.Keys);
        Assert.Contains("[Withdrawn item](https://archive.example/base/articles/gone/) **Withdrawn**", site.Text("articles/a1/index.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Keys.Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f == "llms.txt"), f => site.Text(f).Contains("orgotten", StringComparison.Ordinal) || site.Text(f).Contains("Bo Gone", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_leads_to_it()
    {
        var link = specimen.Site.Page("articles/v12i3-101").QuerySelector("link[rel=alternate][type='text/markdown']")!;
        Assert.Equal("/base/articles/v12i3-101/index.md", link.GetAttribute("href"));
    }

    private static void AssertComesBack(Corpus corpus, Article article)
    {
        var page = new ArticlePage(corpus, article);
        var prose = new ProseMarkdown(href => href.StartsWith('#') ? "https://e.org/" + href : "https://e.org" + href);
        var references = string.Concat(article.References.Select(r => $"\n\n[^{r.Number}]: {ProseMarkdown.Prefixed(prose.Of(page.Html(r.Text, article.Path)), "", "    ")}"));
        var again = ProseCase.Of(prose.Of(page.BodyHtml) + references + "\n");
        Assert.Equal(article.Body.PlainText, again.Plain);
        Assert.Equal(article.References.Select(r => r.Text.PlainText), again.References.OrderBy(r => r.Number).Select(r => r.Text.PlainText));
        Assert.Equal(article.Abstract.PlainText, ProseCase.Of(prose.Of(page.AbstractHtml) + "\n").Plain);
    }

    // What is read aloud or shown in the place of a picture is there as well; formulas are there as they were written.
    private static string TextOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var math in copy.QuerySelectorAll("math").ToArray()) math.OuterHtml = System.Net.WebUtility.HtmlEncode(math.QuerySelector("annotation")!.TextContent);
        foreach (var unsaid in copy.QuerySelectorAll(".back, .backs, .cite").ToArray()) unsaid.Remove();
        return string.Join(' ', copy.Descendants<IText>().Select(t => t.Data).Concat(copy.QuerySelectorAll("[alt]").Select(e => e.GetAttribute("alt")!)));
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"\]\(<?[^\s()]+>?\)|<https?://[^\s<>]+>|https?://[^\s<>]+|\[\^\d+\]:?|(?<=\n)\d+\. ")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{L}\p{M}]+|\p{Nd}+")]
    private static partial Regex Word();
}

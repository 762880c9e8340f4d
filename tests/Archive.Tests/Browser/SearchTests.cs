using Archive.Journal.Search;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>What the search page's script finds, beside a plain scan of the texts.</summary>
public sealed class SearchTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Finds_every_article_that_has_a_word_or_its_beginning()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/");
        var corpus = chromium.Server.Site.Site.Corpus;
        var texts = corpus.Articles.Reverse().Select(a => SearchedFields.Of(corpus, a).SelectMany(f => WordsOf(f.Text)).ToHashSet(StringComparer.Ordinal)).ToArray();
        foreach (var word in texts.SelectMany(t => t).Distinct().Where(w => w[0] < 0x3000).Order(StringComparer.Ordinal).Where((_, i) => i % 97 == 0))
        {
            Assert.Equal(Numbers(texts, t => t.Contains(word)), await Find(page, word + " "));
            Assert.Equal(Numbers(texts, t => t.Any(w => w.StartsWith(word, StringComparison.Ordinal))), await Find(page, word));
        }
    }

    [Theory]
    [InlineData("\"hair regrowth in lupus\"", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("LINDSTROM hair", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("hair regrow", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("kappa", "Kappa and the rare finding")]
    public async Task Shows_first_what_is_meant(string query, string title)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/?q=" + Uri.EscapeDataString(query));
        await page.Locator("#results li").First.WaitForAsync();
        Assert.Equal(title, await page.Locator("#results li .title").First.TextContentAsync());
        Assert.NotEqual("", await page.Locator("#found").TextContentAsync());
    }

    private static int[] Numbers(HashSet<string>[] texts, Func<HashSet<string>, bool> has) => [.. texts.Index().Where(t => has(t.Item)).Select(t => t.Index)];

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        Tokens.Each(text, w => words.Add(w.ToString()));
        return words;
    }

    private async Task<int[]> Find(Microsoft.Playwright.IPage page, string query) =>
        [.. (await page.EvaluateAsync<int[]>("async ([base, q]) => (await (await import(base + 'assets/search-index.js')).open(base + 'search/')).find(q)", new[] { chromium.Server.Address, query })).Order()];
}

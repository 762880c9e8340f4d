using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Search;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>What the search page's script finds, beside a plain scan of the texts.</summary>
public sealed class SearchTests(Chromium chromium)
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

    [Fact]
    public async Task Finds_every_phrase_and_nothing_else()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/");
        var corpus = chromium.Server.Site.Site.Corpus;
        var fields = corpus.Articles.Reverse().Select(a => SearchedFields.Of(corpus, a).Select(f => $" {string.Join(' ', WordsOf(f.Text))} ").ToArray()).ToArray();
        var phrases = fields.SelectMany((of, i) => of.Select(f => f.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 20)
            .SelectMany(w => new[] { w[(7 + i % 10)..(9 + i % 2 + i % 10)], w[3..6] }.Where(p => p.All(x => x[0] < 0x3000)))).Select(p => string.Join(' ', p)).Distinct().ToArray();
        Assert.True(phrases.Length > 60, $"Only {phrases.Length} phrases.");
        foreach (var phrase in phrases)
            Assert.Equal(Indices(fields, t => t.Any(f => f.Contains($" {phrase} ", StringComparison.Ordinal))), await Find(page, $"\"{phrase}\""));
    }

    [Fact]
    public async Task Filters_leave_what_is_of_the_year_the_type_and_the_topic()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/");
        var corpus = chromium.Server.Site.Site.Corpus;
        var articles = corpus.Articles.Reverse().ToArray();
        int[] Those(Func<Article, bool> are) => [.. articles.Index().Where(a => are(a.Item)).Select(a => a.Index)];
        foreach (var year in articles.Select(a => a.Published?.Value.Year).OfType<int>().Distinct())
            Assert.Equal(Those(a => a.Published?.Value.Year == year), await Find(page, "", $"year={year}"));
        foreach (var type in articles.Select(a => a.Type).Distinct())
            Assert.Equal(Those(a => a.Type == type), await Find(page, "", $"type={type.Word()}"));
        foreach (var topic in corpus.Topics.Where(t => !t.Articles.IsEmpty))
            Assert.Equal(Those(topic.Articles.Contains), await Find(page, "", $"topic={topic.Slug}"));
    }

    [Fact]
    public async Task Reads_letters_as_the_index_does()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/");
        // Latin, Greek, Cyrillic, Hebrew, Arabic, kana, wide forms; alone, and with an accent of their own.
        (int From, int To)[] blocks = [(0x20, 0x24F), (0x386, 0x3CE), (0x400, 0x4FF), (0x591, 0x5EA), (0x610, 0x6D3), (0x1E00, 0x1FFC), (0x3041, 0x30FF), (0xFF01, 0xFF5E)];
        string[] letters = [.. blocks.SelectMany(b => Enumerable.Range(b.From, b.To - b.From + 1)).Where(c => char.IsLetterOrDigit((char)c) || char.IsNumber((char)c) || c < 128).Select(c => $"a{(char)c}b"), .. "aeioucnszgюиεа".Select(c => $"{c}\u0301{c}\u0308x\u0327")];
        var folded = await page.EvaluateAsync<string[]>("async ([base, all]) => { const { fold } = await import(base + 'assets/search-index.js'); return all.map(fold); }", new object[] { chromium.Server.Address, letters });
        Assert.Equal([], letters.Zip(folded).Where(l => Folding.Fold(l.First) != l.Second).Select(l => $"U+{(int)l.First[1]:X4} {l.First}: {Folding.Fold(l.First)}, {l.Second}"));
    }

    [Fact]
    public async Task Withdrawn_items_are_in_no_file_of_the_index()
    {
        var page = await chromium.OpenAsync();
        var corpus = chromium.Server.Site.Site.Corpus;
        Assert.NotEmpty(corpus.Withdrawn);
        foreach (var (file, bytes) in chromium.Server.Site.Files.Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal) && !f.Key.EndsWith(".html", StringComparison.Ordinal)))
            Assert.DoesNotContain(corpus.Withdrawn, a => System.Text.Encoding.UTF8.GetString(bytes).Contains(a.Path.Value, StringComparison.Ordinal));
        await page.GotoAsync(chromium.Server.Address + "search/");
        foreach (var article in corpus.Withdrawn.Where(a => a.Doi is not null)) Assert.Empty(await Find(page, $"\"{article.Doi!.Value.Value}\""));
    }

    [Theory]
    [InlineData("\"hair regrowth in lupus\"", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("“hair regrowth in lupus”", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("LINDSTROM hair", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("lindström hair", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("hair regrow", "Hair regrowth in lupus: what the photographs show")]
    [InlineData("kappa", "Kappa and the rare finding")]
    [InlineData("landmarks price", "Landmarks have a price")]
    [InlineData("default dose amitript", "The default dose")]
    [InlineData("raghunathan landmarks", "Landmarks have a price")]
    [InlineData("lucja wojcik allopurinol", "Start allopurinol during the flare, and tell the family doctor why")]
    [InlineData("박서연", "Proteinuria as a surrogate in IgA nephropathy: of what, and for whom?")]
    [InlineData("박서 proteinuria", "Proteinuria as a surrogate in IgA nephropathy: of what, and for whom?")]
    [InlineData("கவிதா", "Regrowth, or the end of a telogen effluvium?")]
    [InlineData("telogen effluvium end", "Regrowth, or the end of a telogen effluvium?")]
    public async Task Shows_first_what_is_meant(string query, string title)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/?q=" + Uri.EscapeDataString(query));
        await page.Locator("#results li").First.WaitForAsync();
        Assert.Equal(title, await page.Locator("#results li .title").First.TextContentAsync());
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^(1 item|[0-9]+ items)$"));
    }

    [Fact]
    public async Task Shows_a_passage_of_the_articles_own_words()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/?q=lupus", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var passages = await page.Locator("#results .about").AllInnerTextsAsync();
        // One of them is a reference, from which the page leads back and to the article here.
        Assert.Contains(passages, p => p.Contains("doi:", StringComparison.Ordinal));
        Assert.DoesNotContain(passages, p => p.Contains('↩') || p.Contains("In this archive", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_as_one_types_and_is_walked_by_keyboard()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address + "search/");
        await page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await page.Keyboard.TypeAsync("patient");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("items");
        Assert.EndsWith("?q=patient", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#results[aria-live], #results[role=status], [aria-live] #results").CountAsync());
        Assert.Equal(10, await page.Locator("#results li").CountAsync());

        // The button, three filters, then the first result.
        for (var i = 0; i < 5; i++) await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator("#results li a").First.EvaluateAsync<bool>("a => a === document.activeElement"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "More results" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results li")).Not.ToHaveCountAsync(10);
        await Assertions.Expect(page.Locator("#results li:nth-child(11) .title a")).ToBeFocusedAsync();

        await page.Locator("select[name=type]").SelectOptionAsync("reply");
        await Assertions.Expect(page.Locator("#results li .when span:first-child").First).ToHaveTextAsync("Reply");
        Assert.EndsWith("?q=patient&type=reply", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("zzzz");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing found");
    }

    [Fact]
    public async Task Without_script_topics_and_letters_lead_on()
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.GotoAsync(chromium.Server.Address + "search/");
        Assert.False(await page.Locator("#search").IsVisibleAsync());
        Assert.Contains("needs JavaScript", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#topics-listed a").First.ClickAsync();
        Assert.Contains("/topics/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_the_index_cannot_be_had()
    {
        var page = await chromium.OpenAsync();
        await page.RouteAsync("**/search/index.json", route => route.AbortAsync());
        await page.GotoAsync(chromium.Server.Address + "search/?q=kappa");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("could not be loaded");
        Assert.True(await page.Locator("#topics-listed a").First.IsVisibleAsync());
    }

    private static int[] Indices(string[][] texts, Func<string[], bool> has) => [.. texts.Index().Where(t => has(t.Item)).Select(t => t.Index)];

    private static int[] Numbers(HashSet<string>[] texts, Func<HashSet<string>, bool> has) => [.. texts.Index().Where(t => has(t.Item)).Select(t => t.Index)];

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        Tokens.Each(text, w => words.Add(w.ToString()));
        return words;
    }

    private async Task<int[]> Find(IPage page, string query, string filter = "") =>
        [.. (await page.EvaluateAsync<int[]>("async ([base, q, filter]) => (window.opened ??= await (await import(base + 'assets/search-index.js')).open(base + 'search/')).find(q, Object.fromEntries(new URLSearchParams(filter)))", new[] { chromium.Server.Address, query, filter })).Order()];
}

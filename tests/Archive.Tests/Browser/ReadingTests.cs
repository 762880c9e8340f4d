using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>What makes reading handier, with a mouse, by touch and by keyboard; and that nothing is missing without script.</summary>
public sealed class ReadingTests(Chromium chromium)
{
    private const string Card = "#reference\\.card";

    [Fact]
    public async Task A_citation_under_the_pointer_shows_its_reference()
    {
        var page = await OpenCitingAsync();
        var citation = page.Locator(".cite a").First;
        await citation.HoverAsync();
        await page.Locator(Card).WaitForAsync();
        Assert.Equal(await TextOfReferenceAsync(page, citation), await page.Locator(Card).InnerTextAsync());
        Assert.Equal(0, await page.Locator($"{Card} [id], {Card} .back").CountAsync());
        Assert.Equal("reference.card", await citation.GetAttributeAsync("aria-describedby"));

        // The pointer may move onto it, and away.
        await page.Locator(Card).HoverAsync();
        await page.WaitForTimeoutAsync(500);
        Assert.True(await page.Locator(Card).IsVisibleAsync());
        await page.Mouse.MoveAsync(1, 1);
        await page.Locator(Card).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        Assert.Null(await citation.GetAttributeAsync("aria-describedby"));
    }

    [Fact]
    public async Task A_citation_that_has_the_focus_shows_its_reference_until_escape()
    {
        var page = await OpenCitingAsync();
        var citation = page.Locator(".cite a").First;
        for (var i = 0; i < 60 && !await citation.EvaluateAsync<bool>("a => a === document.activeElement"); i++) await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator(Card).IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(Card).IsVisibleAsync());
        Assert.True(await citation.EvaluateAsync<bool>("a => a === document.activeElement"));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith(await citation.GetAttributeAsync("href") ?? "?", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_touch_shows_the_reference_and_the_second_goes_there()
    {
        var page = await OpenCitingAsync(new BrowserNewContextOptions { HasTouch = true, ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        var citation = page.Locator(".cite a").First;
        await citation.TapAsync();
        await page.Locator(Card).WaitForAsync();
        Assert.DoesNotContain('#', page.Url);
        var box = (await page.Locator(Card).BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= 360 && box.Y >= 0 && box.Y + box.Height <= 740, $"The card lies outside: {box.X} {box.Y} {box.Width} {box.Height}.");
        await citation.TapAsync();
        Assert.EndsWith(await citation.GetAttributeAsync("href") ?? "?", page.Url, StringComparison.Ordinal);
        Assert.False(await page.Locator(Card).IsVisibleAsync());
    }

    [Fact]
    public async Task Without_script_a_citation_leads_to_its_reference_and_no_button_is_left()
    {
        var page = await OpenCitingAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var citation = page.Locator(".cite a").First;
        await citation.ClickAsync();
        Assert.EndsWith(await citation.GetAttributeAsync("href") ?? "?", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".references > li").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button:visible").CountAsync());
    }

    [Fact]
    public async Task How_to_cite_can_be_copied_and_says_so()
    {
        var page = await OpenCitingAsync(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy the citation" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal($"{await page.Locator(".citation").InnerTextAsync()} {await page.Locator(".permalink").InnerTextAsync()}", copied);
        Assert.EndsWith(page.Url, copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wide_table_scrolls_within_its_frame()
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await page.GotoAsync(chromium.Server.Address + chromium.Server.ArticleWith("<div class=\"table\""));
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("auto", await page.Locator(".table").First.EvaluateAsync<string>("t => getComputedStyle(t).overflowX"));
    }

    private async Task<IPage> OpenCitingAsync(BrowserNewContextOptions? options = null)
    {
        var page = await chromium.OpenAsync(options);
        await page.GotoAsync(chromium.Server.Address + chromium.Server.Citing);
        return page;
    }

    private static async Task<string> TextOfReferenceAsync(IPage page, ILocator citation) =>
        await page.EvaluateAsync<string>("href => { const li = document.querySelector(href).cloneNode(true); li.querySelectorAll('.back, .backs').forEach(b => b.remove()); const own = document.createElement('div'); own.className = 'card'; own.append(...li.children); document.querySelector('article').append(own); const text = own.innerText; own.remove(); return text; }", await citation.GetAttributeAsync("href"));
}

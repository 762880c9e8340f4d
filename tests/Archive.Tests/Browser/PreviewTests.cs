using Archive.Tests.Cli;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>archive preview in a browser: what is saved is seen, without a hand on the mouse.</summary>
public sealed class PreviewTests(Chromium chromium) : IDisposable
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nThe beginning.\n\n";

    private static readonly string Long = Letter + string.Concat(Enumerable.Range(0, 200).Select(i => $"Paragraph {i}.\n\n"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_saved_is_shown_and_the_place_on_the_page_is_kept()
    {
        using var preview = Start();
        var (page, violations) = await OpenAsync(preview, "archive/articles/one/");
        await page.EvaluateAsync("scrollTo({ top: 2000, behavior: 'instant' })");
        await AtAsync(page, 2000);
        _folder.Write("letters/articles/one.md", Long.Replace("Paragraph 150.", "A word more.", StringComparison.Ordinal));
        await page.GetByText("A word more.").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await AtAsync(page, 2000);
        Assert.Empty(violations);
    }

    [Fact]
    public async Task A_page_of_a_part_of_the_archive_says_so_and_completes_itself_in_its_place()
    {
        using var large = new LargeArchive();
        var held = large.Hold();
        using var preview = large.Start();
        var (page, violations) = await OpenAsync(preview, "case/articles/");
        await page.GetByRole(AriaRole.Status).GetByText("Still reading · this page is not whole yet and completes itself").WaitForAsync();
        await page.Locator("#preview summary").GetByText("of 4,010 articles").WaitForAsync();
        await page.EvaluateAsync("scrollTo({ top: 2000, behavior: 'instant' })");
        await AtAsync(page, 2000);
        held.LetGo();
        await page.GetByText("4,008 items").WaitForAsync();
        await page.GetByRole(AriaRole.Status).GetByText("No problems").WaitForAsync();
        // What is above may have grown, and the browser keeps to what it shows or to the number, whichever it has first: within a screen.
        Assert.InRange(await page.EvaluateAsync<int>("Math.round(scrollY)"), 1500, 2500);
        Assert.DoesNotContain("of 4,010", await page.Locator("#preview summary").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(violations);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_left_alone()
    {
        using var preview = Start();
        var (page, _) = await OpenAsync(preview, "archive/about/");
        await page.EvaluateAsync("window.isSame = true");
        _folder.Write("letters/articles/one.md", Long.Replace("Paragraph 150.", "A word more.", StringComparison.Ordinal));
        await preview.UntilAsync("archive/articles/one/", (_, html) => html.Contains("A word more.", StringComparison.Ordinal));
        // An error is told in the page as it stands.
        _folder.Write("letters/articles/one.md", Long.Replace("type: letter", "type: lettr", StringComparison.Ordinal));
        await page.GetByText("1 error").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.isSame"));
    }

    [Fact]
    public async Task Problems_are_told_in_a_panel_that_the_keyboard_reaches()
    {
        using var preview = Start();
        var (page, violations) = await OpenAsync(preview, "archive/articles/one/");
        await page.GetByRole(AriaRole.Status).GetByText("No problems").WaitForAsync();
        _folder.Write("letters/articles/one.md", Long.Replace("type: letter", "type: lettr", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Status).GetByText("1 error · the last good state is shown").WaitForAsync();
        Assert.Equal("A letter", await page.Locator("h1").InnerTextAsync());

        var summary = page.Locator("#preview summary");
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("letters/articles/one.md:3:7", await page.Locator("#preview li").InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("ART008", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(preview.Address + "archive/guide/rules/ART008/");
        // It stays open from page to page.
        await page.Locator("#preview li").WaitForAsync();

        _folder.Write("letters/articles/one.md", Long);
        await page.GetByRole(AriaRole.Status).GetByText("No problems").WaitForAsync();
        Assert.Empty(violations);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task The_panel_violates_no_rule_of_accessibility(ColorScheme scheme, int width)
    {
        for (var i = 0; i < 30; i++) _folder.Write($"letters/articles/undated-{i}.md", Letter.Replace("A letter", $"Letter {i}", StringComparison.Ordinal).Replace("published: 2020\n", "", StringComparison.Ordinal));
        using var preview = Start();
        var (page, _) = await OpenAsync(preview, "archive/articles/one/", new BrowserNewContextOptions { BypassCSP = true, ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 700 } });
        await page.Locator("#preview summary").ClickAsync();
        _folder.Write("letters/articles/undated-0.md", Letter.Replace("2020", "never", StringComparison.Ordinal));
        await page.Locator("#preview li.grave").WaitForAsync();
        Assert.Equal(30, await page.Locator("#preview li").CountAsync());
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Drafts_are_marked_wherever_they_stand()
    {
        _folder.Write("letters/articles/pending.md", Letter.Replace("A letter", "Still pending", StringComparison.Ordinal).Replace("---\nThe", "consent: {status: pending}\n---\nThe", StringComparison.Ordinal));
        using var preview = Start("--drafts");
        var (page, violations) = await OpenAsync(preview, "archive/articles/");
        await page.Locator(".entry", new PageLocatorOptions { HasText = "Still pending" }).GetByText("Draft", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        Assert.Equal(0, await page.Locator(".entry", new PageLocatorOptions { HasText = "A letter" }).Locator(".preview-draft").CountAsync());
        await page.GotoAsync(preview.Address + "archive/articles/pending/");
        await page.GetByText("Readers do not see it: consent is pending.").WaitForAsync();
        Assert.Empty(violations);
    }

    // The page's own policy forbids the browser to wait for a condition by itself.
    private static async Task AtAsync(IPage page, int y)
    {
        for (var i = 0; i < 100 && await page.EvaluateAsync<int>("Math.round(scrollY)") != y; i++) await Task.Delay(50);
        Assert.Equal(y, await page.EvaluateAsync<int>("Math.round(scrollY)"));
    }

    private RunningPreview Start(params string[] options)
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/archive/\n");
        _folder.Write("letters/pages/about.md", "---\ntitle: About\n---\nText.\n");
        _folder.Write("letters/articles/one.md", Long);
        return RunningPreview.Start(_folder.Root, ["-i", "letters", .. options]);
    }

    private async Task<(IPage Page, List<string> Violations)> OpenAsync(RunningPreview preview, string path, BrowserNewContextOptions? options = null)
    {
        var page = await chromium.OpenAsync(options);
        var violations = new List<string>();
        page.Console += (_, message) => { if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) violations.Add(message.Text); };
        page.PageError += (_, error) => violations.Add(error);
        await page.GotoAsync(preview.Address + path);
        return (page, violations);
    }
}

using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>Every kind of page by the rules of WCAG 2.2 AA that a program can check (axe-core), light and dark, on a phone and on a desktop.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    // All that colours and widths can change.
    private static readonly string[] RulesOfLooks = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];

    [Fact]
    public async Task No_kind_of_page_violates_a_rule()
    {
        var page = await OpenAsync(ColorScheme.Light, 1280);
        Assert.Equal([], await ViolationsAsync(page, chromium.Server, [.. chromium.Server.OneOfEachKind(), "no/such/page/"]));
    }

    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task None_violates_a_rule_of_looks(ColorScheme scheme, int width)
    {
        var page = await OpenAsync(scheme, width);
        Assert.Equal([], await ViolationsAsync(page, chromium.Server, chromium.Server.OneOfEachKind(), RulesOfLooks));
    }

    [Fact]
    public async Task None_does_where_the_interface_runs_from_right_to_left()
    {
        var page = await OpenAsync(ColorScheme.Dark, 360);
        Assert.Equal([], await ViolationsAsync(page, chromium.Mirrored, chromium.Mirrored.OneOfEachKind()));
    }

    [Fact]
    public async Task Answers_of_the_search_and_an_open_reference_violate_none()
    {
        var page = await OpenAsync(ColorScheme.Light, 1280);
        await page.GotoAsync(chromium.Server.Address + "search/?q=patient");
        await page.WaitForSelectorAsync("#results li");
        var troubles = await Axe.ViolationsAsync(page);
        await page.GotoAsync(chromium.Server.Address + chromium.Server.Citing);
        await page.Locator(".cite a").First.HoverAsync();
        await page.Locator(".card").WaitForAsync();
        Assert.Equal([], troubles.Concat(await Axe.ViolationsAsync(page)));
    }

    [Fact]
    public async Task Faults_are_seen()
    {
        var page = await OpenAsync(ColorScheme.Light, 1280);
        await page.SetContentAsync("<html lang=en><title>A page</title><main><h1>A page</h1><img src=x><p style='color: #ddd; background: #fff'>Pale</main>");
        Assert.Contains(await Axe.ViolationsAsync(page), v => v.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(await Axe.ViolationsAsync(page, RulesOfLooks), v => v.Contains("color-contrast", StringComparison.Ordinal));
    }

    private async Task<IPage> OpenAsync(ColorScheme scheme, int width) =>
        await chromium.OpenAsync(new BrowserNewContextOptions { BypassCSP = true, ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 800 } });

    private static async Task<List<string>> ViolationsAsync(IPage page, SiteServer server, IEnumerable<string> paths, params string[] rules)
    {
        var troubles = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(server.Address + path);
            troubles.AddRange(await Axe.ViolationsAsync(page, rules));
        }
        return troubles;
    }
}

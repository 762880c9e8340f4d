using Archive.Journal.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>What a page costs before it can be read.</summary>
public sealed class LoadingTests(Chromium chromium)
{
    private const int MostBytes = 40_000;

    [Fact]
    public void An_article_and_its_stylesheet_take_less_than_forty_kilobytes()
    {
        var files = chromium.Server.Site.Files;
        var stylesheet = SiteServer.Compressed(files["assets/archive.css"]).Length;
        Assert.Equal([], chromium.Server.Site.Site.Kinds.SelectMany(k => k.Pages).OfType<ArticlePage>()
            .Select(p => (p.Path, Bytes: SiteServer.Compressed(files[p.Path.File]).Length + stylesheet)).Where(p => p.Bytes >= MostBytes));
    }

    [Fact]
    public async Task Nothing_but_the_stylesheet_holds_up_a_page_and_nothing_shifts()
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        await page.AddInitScriptAsync("window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach(e => shifts += e.value)).observe({ type: 'layout-shift', buffered: true });");
        var session = await page.Context.NewCDPSessionAsync(page);
        // A slow telephone line: 150 ms there and back, 1.6 Mbit a second.
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object> { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 200_000, ["uploadThroughput"] = 93_750 });
        var troubles = new List<string>();
        foreach (var path in chromium.Server.OneOfEachKind())
        {
            await page.GotoAsync(chromium.Server.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            var blocking = await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').filter(r => r.renderBlockingStatus === 'blocking').map(r => r.name)");
            if (blocking.Any(b => !b.EndsWith("/assets/archive.css", StringComparison.Ordinal))) troubles.Add($"{path} waits for {string.Join(", ", blocking)}");
            if (await page.EvaluateAsync<double>("shifts") is > 0 and var shift) troubles.Add($"{path} shifts by {shift}");
        }
        Assert.Equal([], troubles);
    }
}

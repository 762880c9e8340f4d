using Archive.Tests.Browser;
using Archive.Tests.Interface;
using Archive.Tests.Site;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Archive.Tests.Browser;

/// <summary>One real browser for all tests, and the specimen archive for it to look at; both start when they are first asked for.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _browser = new(StartAsync);
    private readonly Lazy<SiteServer> _server = new(() => new SiteServer(address => RenderedSite.Of(Repository.Input, address)));
    private readonly Lazy<SiteServer> _mirrored = new(() =>
    {
        using var folder = TranslatedSpecimen.In("ar");
        return new SiteServer(address => RenderedSite.Of(folder["input"], address));
    });

    internal SiteServer Server => _server.Value;

    /// <summary>The same archive with an interface that runs from right to left.</summary>
    internal SiteServer Mirrored => _mirrored.Value;

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) _server.Value.Dispose();
        if (_mirrored.IsValueCreated) _mirrored.Value.Dispose();
        if (!_browser.IsValueCreated) return;
        var (playwright, browser) = await _browser.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>A page of the browser; skips the test where there is no browser.</summary>
    internal async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        OtherPrograms.Need(Places.Any(File.Exists), "Chromium is not installed: apt-get install chromium.");
        return await (await (await _browser.Value).Browser.NewContextAsync(options)).NewPageAsync();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Places.First(File.Exists), Args = ["--no-sandbox"] }));
    }
}

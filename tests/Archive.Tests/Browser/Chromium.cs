using Archive.Tests.Site;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>The specimen archive in a real browser, for all tests of a class. Without Chromium the tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;

    internal SiteServer Server => _server!;

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } chromium) return;
        _server = new SiteServer(address => RenderedSite.Of(Repository.Input, address));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Dispose();
    }

    /// <summary>A page of the browser; skips the test where there is no browser.</summary>
    internal async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed: apt-get install chromium.");
        return await (await _browser.NewContextAsync(options)).NewPageAsync();
    }
}

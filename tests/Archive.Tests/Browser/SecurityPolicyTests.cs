using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>Every page runs under a policy that allows nothing but what it needs, and needs no more than it allows.</summary>
public sealed class SecurityPolicyTests(Chromium chromium)
{
    private const string Watch = "window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI));";

    [Fact]
    public async Task No_kind_of_page_violates_it_or_asks_another_host_for_anything()
    {
        var page = await chromium.OpenAsync();
        await page.AddInitScriptAsync(Watch);
        var troubles = new List<string>();
        page.PageError += (_, error) => troubles.Add($"{page.Url}: {error}");
        page.Request += (_, request) => { if (!request.Url.StartsWith(chromium.Server.Address, StringComparison.Ordinal)) troubles.Add($"{page.Url} asks for {request.Url}"); };
        foreach (var path in chromium.Server.OneOfEachKind())
        {
            await page.GotoAsync(chromium.Server.Address + path);
            Assert.NotNull(await page.QuerySelectorAsync("meta[http-equiv='Content-Security-Policy'][content^=\"default-src 'none'\"]"));
            troubles.AddRange((await page.EvaluateAsync<string[]>("violations")).Select(v => $"{path}: {v}"));
            Assert.Equal("rgb(253, 252, 249)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        }
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task The_search_works_under_it()
    {
        var page = await chromium.OpenAsync();
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(chromium.Server.Address + "search/?q=taper");
        await page.WaitForSelectorAsync("#results li");
        Assert.Empty(await page.EvaluateAsync<string[]>("violations"));
    }

    [Theory]
    [InlineData("<script>window.ran = true</script>")]
    [InlineData("<img src=x onerror='window.ran = true'>")]
    [InlineData("<iframe src='https://example.org/'></iframe>")]
    [InlineData("<p style='color: red'>x</p>")]
    [InlineData("<script src='/base/evil.js'></script>")]
    public async Task What_should_not_have_got_into_a_page_does_not_run(string intruder)
    {
        var page = await chromium.OpenAsync();
        await page.AddInitScriptAsync(Watch);
        var path = chromium.Server.Address + "about/";
        await page.RouteAsync(path, async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = (await response.TextAsync()).Replace("</main>", intruder + "</main>", StringComparison.Ordinal) });
        });
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.NotEmpty(await page.EvaluateAsync<string[]>("violations"));
        Assert.False(await page.EvaluateAsync<bool>("!!window.ran"));
    }
}

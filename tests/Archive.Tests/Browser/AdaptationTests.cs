using Microsoft.Playwright;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>Pages as people set them: by keyboard alone, enlarged, widely spaced, in forced colours, without motion, without script.</summary>
public sealed class AdaptationTests(Chromium chromium)
{
    // WCAG 2.2, success criterion 1.4.12.
    private const string WideSpacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    [Fact]
    public async Task Every_control_is_reached_by_tab_in_order_and_is_seen_to_have_the_focus()
    {
        var page = await chromium.OpenAsync();
        await page.AddInitScriptAsync("""
            window.walked = [];
            addEventListener('focusin', e => {
              const style = getComputedStyle(e.target), box = e.target.getBoundingClientRect();
              walked.push([e.target, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.height > 0]);
            });
            window.stops = () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('details:not([open]) > :not(summary)'));
            window.missed = () => { const seen = new Set(walked.map(w => w[0])); return stops().filter(s => !seen.has(s)).concat(walked.filter(w => !w[1]).map(w => w[0])).map(e => e.outerHTML.slice(0, 120)); };
            window.isInOrder = () => walked.every((w, i) => i === 0 || walked[i - 1][0].compareDocumentPosition(w[0]) & Node.DOCUMENT_POSITION_FOLLOWING);
            """);
        var troubles = new List<string>();
        foreach (var path in chromium.Server.OneOfEachKind())
        {
            await page.GotoAsync(chromium.Server.Address + path);
            var stops = await page.EvaluateAsync<int>("stops().length");
            for (var i = 0; i < stops; i++) await page.Keyboard.PressAsync("Tab");
            troubles.AddRange((await page.EvaluateAsync<string[]>("missed()")).Select(m => $"{path}: {m}"));
            if (!await page.EvaluateAsync<bool>("isInOrder()")) troubles.Add($"{path}: not in the order of the page");
        }
        Assert.Equal([], troubles);
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_navigation()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Server.Address);
        await page.Keyboard.PressAsync("Tab");
        var box = (await page.Locator(".skip").BoundingBoxAsync())!;
        Assert.True(box.Y >= 0, "The way past the navigation stays out of sight.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData(320, "")]
    [InlineData(320, WideSpacing)]
    [InlineData(1280, WideSpacing)]
    [InlineData(1280, "html { font-size: 200% !important }")]
    [InlineData(1280, "html { font-size: 400% !important }")]
    public async Task No_page_scrolls_sideways_or_cuts_text_off(int width, string style)
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { BypassCSP = true, ViewportSize = new ViewportSize { Width = width, Height = 640 } });
        var troubles = new List<string>();
        foreach (var server in width == 320 ? new[] { chromium.Server, chromium.Mirrored } : [chromium.Server])
        {
            foreach (var path in server.OneOfEachKind())
            {
                await page.GotoAsync(server.Address + path);
                if (style.Length > 0) await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });
                var widest = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (widest > width) troubles.Add($"{path}: {widest} wide");
                // The way here ends with the page's own title, which the heading says in full.
                troubles.AddRange((await page.EvaluateAsync<string[]>("[...document.querySelectorAll('body *')].filter(e => getComputedStyle(e).overflowX === 'hidden' && !e.closest('.hidden, svg') && !e.matches('.trail span') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)).map(e => e.outerHTML.slice(0, 120))")).Select(e => $"{path}: cuts off {e}"));
            }
        }
        Assert.Equal([], troubles);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task What_an_article_answers_is_shown_once(int width)
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 740 } });
        await page.GotoAsync(chromium.Server.Address + chromium.Server.ArticleWith("<div class=\"above\""));
        Assert.Equal(2, await page.Locator(":is(.above, .beside) > .relations").CountAsync());
        Assert.Equal(1, await page.Locator(":is(.above, .beside) > .relations:visible").CountAsync());
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_long_address_among_the_footnotes_breaks(int width)
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 740 } });
        await page.GotoAsync(chromium.Server.Address + chromium.Server.ArticleWith("<dl class=\"footnotes\">"));
        await page.EvaluateAsync("document.querySelector('.footnotes dd').textContent = 'https://example.org/' + 'data/of/all/patients/'.repeat(12)");
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_paper_no_table_ends_at_the_edge_of_its_frame()
    {
        var page = await chromium.OpenAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.GotoAsync(chromium.Server.Address + chromium.Server.ArticleWith("<div class=\"table\""));
        Assert.Equal("visible", await page.Locator(".table").First.EvaluateAsync<string>("t => getComputedStyle(t).overflowX"));
    }

    [Fact]
    public async Task Code_runs_from_left_to_right_in_every_article()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(chromium.Mirrored.Address);
        Assert.Equal("rtl ltr ltr", await page.EvaluateAsync<string>("['p', 'pre', 'code'].map(name => getComputedStyle(document.querySelector('main').appendChild(document.createElement(name))).direction).join(' ')"));
    }

    [Fact]
    public async Task In_forced_colours_drawings_marks_and_borders_are_seen()
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });
        var troubles = new List<string>();
        foreach (var path in chromium.Server.OneOfEachKind())
        {
            await page.GotoAsync(chromium.Server.Address + path);
            troubles.AddRange((await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('rect, path, circle, svg text')].filter(e => {
                  const style = getComputedStyle(e), ground = getComputedStyle(document.body).backgroundColor;
                  return [style.fill, style.stroke].every(c => c === 'none' || c === ground || c === 'rgba(0, 0, 0, 0)');
                }).map(e => e.outerHTML.slice(0, 120))
                """)).Select(e => $"{path}: {e}"));
        }
        Assert.Equal([], troubles);
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_asked_for_less_motion()
    {
        var page = await chromium.OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        foreach (var path in chromium.Server.OneOfEachKind())
        {
            await page.GotoAsync(chromium.Server.Address + path);
            Assert.Equal("auto", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length + [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s').length"));
        }
    }

    [Fact]
    public async Task Without_script_every_page_says_the_same()
    {
        var page = await chromium.OpenAsync();
        var plain = await chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var path in chromium.Server.OneOfEachKind().Where(p => p != "search/"))
        {
            await page.GotoAsync(chromium.Server.Address + path);
            await plain.GotoAsync(chromium.Server.Address + path);
            await page.EvaluateAsync("document.querySelectorAll('button').forEach(b => b.remove())");
            Assert.Equal(await page.Locator("body").InnerTextAsync(), await plain.Locator("body").InnerTextAsync());
        }
    }
}

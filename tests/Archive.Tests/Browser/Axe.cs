using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Archive.Tests.Browser;

/// <summary>The rules of WCAG 2.2 AA, and of good practice, that a program can check (axe-core).</summary>
internal static class Axe
{
    private const string Run = """
        async rules => (await axe.run({
            resultTypes: ['violations'],
            runOnly: rules.length > 0 ? rules : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })).violations.flatMap(v => v.nodes.slice(0, 3).map(n =>
            `${location.pathname}${location.search} ${v.id}: ${n.html} (${[...n.any, ...n.all, ...n.none].map(c => c.message).join('; ')})`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What violates a rule on the page that is open.</summary>
    /// <param name="page">It may hold no frame.</param>
    /// <param name="rules">Those that are asked for; none for all.</param>
    public static async Task<string[]> ViolationsAsync(IPage page, params string[] rules)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}

using System.Collections.Immutable;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>What one diagnostic means, with an example that provokes it and one that does not.</summary>
public sealed class RulePage(Corpus corpus, Rule rule) : HtmlPage(corpus, rule.Path)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Guide.Rules.Select(r => new RulePage(corpus, r));

    public Rule Rule => rule;

    public override string Title => $"{rule.Code}: {rule.Title}";

    protected override Phrases TextWords => Phrases.English;
    public override string Language => GuidePage.Speech;
    public override string Description => $"What the {(rule.Severity == Engine.Severity.Error ? "error" : "warning")} {rule.Code} means, and the way out.";

    public override ImmutableArray<Link> Trail => GuidePage.TrailOf(this).Add(new Link(RulesPage.Heading, Href(RulesPage.Address), Marked(Language)));

    public string ExplanationHtml => Html(rule.Explanation.Value, Path);
}

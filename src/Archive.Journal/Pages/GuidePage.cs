using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A page of the guide for maintainers.</summary>
public sealed class GuidePage(Corpus corpus, GuideText text) : HtmlPage(corpus, text.Path)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Guide.Pages.Select(p => new GuidePage(corpus, p));

    /// <summary>The language of the guide, whatever the site's.</summary>
    internal const string Speech = "en";

    public override string Title => text.Title;
    public override string Language => Speech;
    protected override Phrases TextWords => Phrases.English;

    public override string Description => text.Description;

    public override ImmutableArray<Link> Trail => text.Name.Length == 0 ? base.Trail : TrailOf(this);

    public string BodyHtml => Html(text.Body.Value, Path);

    /// <summary>The way to the pages below the guide's first.</summary>
    internal static ImmutableArray<Link> TrailOf(HtmlPage page) => [new Link(page.Words.Home, page.Href("/")), new Link(page.Corpus.Guide.Pages[0].Title, page.Href("/guide/"), page.Marked(Speech))];

    /// <summary>The pages of the guide, for those beside a page.</summary>
    public static ImmutableArray<NavigationLink> Contents(HtmlPage page) =>
    [
        .. page.Corpus.Guide.Pages.Select(p => Entry(page, p.Title, p.Path)),
        Entry(page, RulesPage.Heading, RulesPage.Address),
    ];

    private static NavigationLink Entry(HtmlPage page, string title, SitePath path) => new(title, page.Href(path), IsCurrent: page.Path == path, IsThisPage: page.Path == path);
}

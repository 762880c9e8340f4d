using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A prose page: about, policies, how to add an article.</summary>
public sealed class InformationPage(Corpus corpus, ProsePage page) : HtmlPage(corpus, page.Path)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.ProsePages.Select(p => new InformationPage(corpus, p));

    /// <summary>Its file, relative to the input folder.</summary>
    public string File => page.File;

    public override string Title => page.Title;

    public override string Description => page.Description;

    public string BodyHtml => Html(page.Body, page.Path);

    public ImmutableArray<ReferenceView> References => [.. page.References.Select(r => new ReferenceView(
        r.Number, $"ref-{r.Number}", Html(r.Text, page.Path), [.. Enumerable.Range(1, r.Citations).Select(n => $"#cite-{r.Number}{(n == 1 ? "" : "-" + n)}")], Here: null))];
}

using System.Text;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>What an article's page says, as Markdown: for whoever reads text better than pages. All links are absolute.</summary>
internal sealed class ArticleMarkdown(ArticlePage page)
{
    private readonly StringBuilder _text = new();
    private readonly ProseMarkdown _prose = new(href => Absolute(page, href));
    private readonly Phrases _words = page.Words;

    /// <summary>The files, one beside each article's page.</summary>
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.Select(a => ExportFile.Beside(a.Path, ArticlePage.MarkdownName, (Corpus: corpus, Article: a), static (of, output) => Encoding.UTF8.GetBytes(new ArticleMarkdown(new ArticlePage(of.Corpus, of.Article)).Write(), output)));

    /// <summary>What notices say comes first, before anybody has read a word.</summary>
    public string Write()
    {
        foreach (var status in page.Status) Block($"> **{Words(status.Text + _words.Stop)}**" + (status.Notice is { } notice ? $" {Words(status.See)}{Link(notice)}" : ""));
        Block("# " + MarkdownEscape.Words(page.Title));
        Source();
        Byline();
        Relations(page.About);
        if (!page.Article.Abstract.IsEmpty) Section(_words.Abstract, _prose.Of(page.AbstractHtml));
        // A text need not begin with a heading, and would seem to be more of the abstract.
        if (!page.Article.Abstract.IsEmpty && !page.Article.Body.IsEmpty) Block("---");
        Block(_prose.Of(page.BodyHtml));
        if (page.FullTextHref.Length > 0) Block($"[{Words(_words.ViewFullText)}]({InlineMarkdown.Target(page.FullTextHref)}) {Words(page.WhatIsHeld)}".TrimEnd());
        Exchange();
        Footnotes();
        Facts();
        References();
        return _text.ToString();
    }

    private void Source()
    {
        var source = SourceLine.Of(page.Article);
        Line([page.Type, source, page.Article.Published is { } date ? _words.Date(date.Value) : ""]);
    }

    private void Byline()
    {
        var authors = page.Authors;
        Block(string.Join(", ", authors.Authors.Select(a => Link(new Link(a.Name, a.Href)) + (a.Orcid is { } orcid ? $" (<{orcid.Url}>)" : "") + (a.Affiliations.IsEmpty ? "" : $" ^{string.Join(',', a.Affiliations)}^"))));
        var areNumbered = authors.Authors.Any(a => !a.Affiliations.IsEmpty);
        Block(string.Join('\n', authors.Affiliations.Select((a, i) => (areNumbered ? $"{i + 1}. " : "- ") + Words(a))));
    }

    private void Relations(IEnumerable<RelationGroup> groups)
    {
        foreach (var group in groups) Block($"**{Words(group.Label)}**\n\n{string.Join('\n', group.Works.Select(w => "- " + WorkOf(w)))}");
    }

    private void Exchange()
    {
        var (drawn, reply) = (page.Drawn, page.ReplyStatus);
        if (page.Exchange is null && drawn.IsEmpty && reply.Length == 0) return;
        Block("## " + Words(_words.TheExchange));
        Relations(drawn);
        if (reply.Length > 0) Block(Words(reply + _words.Stop));
        if (page.Exchange is { } exchange) Block(Link(new Link(_words.ReadTheWholeExchange, page.Href(exchange.Path))));
    }

    private void Footnotes()
    {
        var notes = page.Footnotes;
        if (!notes.IsEmpty) Section(_words.Footnotes, string.Join('\n', notes.Select(n => $"- **{Words(n.Label)}**: {string.Join(' ', n.Sentences.Select(Link))}")));
    }

    private void Facts()
    {
        var (article, record) = (page.Article, page.Record);
        var facts = new List<(string Label, string Fact)>();
        facts.AddRange(page.Dates.Select(d => (d.Label, Words(d.Date))));
        if (article.Doi is { } doi) facts.Add(("DOI", $"[{Words(doi.Value.Value)}]({InlineMarkdown.Target(doi.Value.Url)})"));
        if (article.Pmid.Length > 0) facts.Add(("PubMed", Words(article.Pmid)));
        if (article.Pmcid.Length > 0) facts.Add(("PMC", Words(article.Pmcid)));
        if (page.PdfHref.Length > 0) facts.Add(("PDF", Link(new Link(_words.ReadAsPrinted, page.PdfHref))));
        facts.AddRange(page.Supplements.Select(s => (_words.Supplements, Link(s))));
        facts.AddRange(page.Authors.Correspondence.Select(c => (_words.WriteTo, Words(c.Name + (c.Affiliation.Length > 0 ? _words.Comma + c.Affiliation : "") + (c.Email.Length > 0 ? _words.Semicolon + c.Email : "")))));
        facts.AddRange(page.Topics.Select(t => (_words.Topics, Link(t))));
        if (!article.Keywords.IsEmpty) facts.Add((_words.Keywords, Words(string.Join(_words.Comma, article.Keywords))));
        var (before, journal, after) = record.Citation(_words.Status(StatusKind.Retracted));
        facts.Add((_words.HowToCite, $"{Words(before)}*{Words(journal)}*{Words(after)} <{page.CanonicalUrl}>"));
        if (record.Rights.Length > 0) facts.Add((_words.RightsAndPermissions, Words(record.Rights)));
        if (record.License is { } license) facts.Add((_words.RightsAndPermissions, $"[{Words(license.Name)}]({license.Url})"));
        Section(_words.Article, string.Join('\n', facts.Select(f => $"- **{Words(f.Label)}**: {f.Fact}")));
    }

    private void References()
    {
        var references = page.References;
        if (references.IsEmpty) return;
        Block("## " + Words(_words.References));
        foreach (var reference in references)
            Block(ProseMarkdown.Prefixed(_prose.Of(reference.Html), $"[^{reference.Number}]: ", "    ") + (reference.Here is { } here ? $" {Words(_words.InThisArchive.Trim())} {WorkOf(here)}" : ""));
    }

    private string WorkOf(WorkLink work) =>
        string.Join(' ', work.Status.DistinctBy(s => s.Kind).Select(s => $"**{Words(s.Text)}**").Prepend(Link(new Link(work.Text, work.Href))).Append(Words(work.Detail)).Where(p => p.Length > 0));

    private string Link(Link link) => link.Href.Length == 0 ? Words(link.Text) : $"[{Words(link.Text)}]({InlineMarkdown.Target(Absolute(page, link.Href))})";

    private void Section(string heading, string text)
    {
        Block("## " + Words(heading));
        Block(text);
    }

    private void Line(IEnumerable<string> parts) => Block(MarkdownEscape.LineStart(string.Join(" · ", parts.Where(p => p.Length > 0).Select(Words))));

    private void Block(string block)
    {
        if (block.Length > 0) _text.Append(_text.Length > 0 ? "\n" : "").Append(block).Append('\n');
    }

    private static string Words(string text) => MarkdownEscape.Words(text);

    private static string Absolute(HtmlPage page, string href) => href switch
    {
        ['/', ..] => page.Settings.UrlOf(href),
        ['#', ..] => page.CanonicalUrl + href,
        _ => href,
    };
}

using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Crossref;

/// <summary>A work → an article.</summary>
internal sealed class CrossrefWork(SourceJson work, ImmutableArray<Finding>.Builder findings)
{
    // Of the deposit, of Crossref's own counting, and of what is read here or elsewhere.
    private static readonly ImmutableHashSet<string> Understood =
    [
        "title", "subtitle", "short-title", "original-title", "author", "editor", "published", "published-online", "published-print", "published-other", "issued", "created", "deposited", "indexed", "accepted", "approved", "posted",
        "container-title", "short-container-title", "ISSN", "issn-type", "volume", "issue", "journal-issue", "page", "article-number", "DOI", "URL", "language", "abstract", "license", "funder", "reference", "update-to", "updated-by",
        "relation", "assertion", "type", "subtype", "publisher", "publisher-location", "prefix", "member", "source", "score", "resource", "link", "content-domain", "reference-count", "references-count", "is-referenced-by-count",
        "update-policy", "alternative-id", "archive", "free-to-read", "content-created", "content-updated", "aliases", "status", "review",
    ];

    public SourceArticle Article()
    {
        var relations = CrossrefRelations.Of(work, findings);
        var (pages, elocation) = (work["page"].Line, work["article-number"].Line);
        if (elocation is null && pages is { } only && PrintedPages.IsElocation(only.Value)) (pages, elocation) = (null, pages);
        var article = new SourceArticle(work.Place)
        {
            Title = Title(),
            Type = Type(relations),
            Authors = People(work["author"]),
            HandlingEditors = People(work["editor"]),
            Published = Published(),
            Accepted = CslJsonFormat.Date(work["accepted"], findings),
            Journal = work["container-title"].First.Line is { } journal ? journal.With(HtmlBlocks.LineOfFragment(journal.Value)) : null,
            JournalAliases = [.. work["ISSN"].List.Concat(work["short-container-title"].List).Concat(work["container-title"].List).Select(n => n.Text).Where(t => t.Length > 0)],
            Volume = work["volume"].Line,
            Issue = work["issue"].Line ?? work["journal-issue"]["issue"].Line,
            Pages = pages?.With(PrintedPages.Read(pages.Value.Value)),
            ElocationId = elocation,
            Doi = work["DOI"].Line,
            Language = work["language"].Line is { } language ? language.With(PrintedLanguage.Read(language.Value)) : null,
            License = License(),
            Grants = [.. work["funder"].List.SelectMany(Grants)],
            Relations = relations,
            Abstract = Abstract(),
        };
        TellOthers();
        return Assertions(article);
    }

    private Sourced<string>? Title()
    {
        if (work["title"].First.Line is not { } title) return null;
        var line = HtmlBlocks.LineOfFragment(title.Value);
        foreach (var other in work["title"].List.Skip(1).Concat(work["original-title"].List))
            if (other.Line is { } left && left.Value != title.Value) findings.Add(Findings.NoPlace(other.Place, "title", left.Value));
        var subtitle = HtmlBlocks.LineOfFragment(work["subtitle"].First.Text);
        return title.With(subtitle.Length == 0 || line.EndsWith(subtitle, StringComparison.OrdinalIgnoreCase) ? line : $"{line.TrimEnd(':')}: {subtitle}");
    }

    // Every item of a journal is called a journal-article: an update says what it is, then a relation, then the title.
    private Sourced<ArticleType>? Type(ImmutableArray<SourceRelation> relations)
    {
        foreach (var update in work["update-to"].List)
            if (PrintedType.OfWords([update["type"].Text]) is { } type and not ArticleType.Article) return new Sourced<ArticleType>(type, update["type"].Place);
        var title = HtmlBlocks.LineOfFragment(work["title"].First.Text);
        if (PrintedType.From([work["subtype"].Text], title, work["title"].First.Place, findings) is { } told) return told;
        var response = relations.FirstOrDefault(r => r.Kind == RelationKind.RespondsTo && !r.IsInverse);
        if (response is null) return null;
        var guess = work["relation"]["is-reply-to"].IsMissing ? ArticleType.Letter : ArticleType.Reply;
        findings.Add(Findings.Taken(response.Place, $"The article was taken as '{guess.Word()}', since it is said to comment on another."));
        return new Sourced<ArticleType>(guess, response.Place);
    }

    // The day on which it was there first, whatever the paper says.
    private Sourced<PartialDate>? Published() => PrintedDate.Earliest(
        new[] { "published-online", "published-print", "published-other", "published", "issued" }.Where(d => !work[d]["date-parts"].First.First.IsMissing).Select(d => CslJsonFormat.Date(work[d], findings)), findings)
        ?? CslJsonFormat.Date(work["posted"], findings);

    private static ImmutableArray<SourcePerson> People(SourceJson people) =>
        [.. people.List.Select(p => new SourcePerson(p.Place)
        {
            Full = p["family"].IsMissing ? p["name"].Line?.Value ?? "" : "",
            Given = p["given"].Line?.Value ?? "",
            Family = (p["family"].IsMissing ? p["name"] : p["family"]).Line?.Value ?? "",
            Suffix = p["suffix"].Line?.Value ?? "",
            Orcid = p["ORCID"].Line?.Value ?? "",
            Affiliations = [.. p["affiliation"].List.Select(a => HtmlBlocks.LineOfFragment(a["name"].Text)).Where(a => a.Length > 0)],
        })];

    private Sourced<string>? License()
    {
        foreach (var license in work["license"].List.OrderBy(l => l["content-version"].Text == "vor" ? 0 : 1))
            if (PrintedLicense.FromUrl(license["URL"].Text) is { Length: > 0 } id) return new Sourced<string>(id, license["URL"].Place);
        return null;
    }

    private static IEnumerable<Sourced<Grant>> Grants(SourceJson funder)
    {
        if (funder["name"].Line is not { } name) return [];
        var awards = funder["award"].List.Select(a => a.Line?.Value ?? "").Where(a => a.Length > 0).ToArray();
        return awards.Length == 0 ? [name.With(new Grant(name.Value, ""))] : awards.Select(a => name.With(new Grant(name.Value, a)));
    }

    // A heading of the abstract that says "Abstract" says nothing.
    private ImmutableArray<TextBlock> Abstract() => work["abstract"].Text.Length == 0 ? []
        : [.. HtmlBlocks.OfFragment(work["abstract"].Text, work["abstract"].Place).Where(b => b is not TextBlock.Heading heading || CleanText.OneLine(TextInline.PlainText(heading.Content)) is not ("Abstract" or "ABSTRACT" or "Summary"))];

    // What publishers assert for Crossmark: dates, and statements under the headings of the page.
    private SourceArticle Assertions(SourceArticle article)
    {
        foreach (var assertion in work["assertion"].List)
        {
            if (assertion["value"].Line is not { } value) continue;
            var (name, label) = (assertion["name"].Text.ToLowerInvariant(), assertion["label"].Text);
            if (name == "received") article = article with { Received = article.Received ?? PrintedDate.Read(value.Value, value.Place, findings) };
            else if (name == "accepted") article = article with { Accepted = article.Accepted ?? PrintedDate.Read(value.Value, value.Place, findings) };
            else if ((PrintedStatement.KindOf(assertion["group"]["label"].Text) ?? PrintedStatement.KindOf(label) ?? PrintedStatement.KindOf(name.Replace('_', ' '))) is { } kind)
                article = PrintedStatement.Into(article, kind, HtmlBlocks.LineOfFragment(value.Value), value.Place);
        }
        return article;
    }

    private void TellOthers()
    {
        if (work["reference"].List is { IsEmpty: false } references) findings.Add(Findings.ReferencesOfRecord(work["reference"].Place, references.Length));
        foreach (var (name, value) in work.Members.Where(m => !Understood.Contains(m.Name) && !m.Value.IsMissing && (m.Value.Text.Length > 0 || !m.Value.Items.IsEmpty || !m.Value.Members.IsEmpty)))
            findings.Add(Findings.NoPlace(value.Place, name, value.Line?.Value ?? (value.First.Line?.Value ?? "…")));
    }
}

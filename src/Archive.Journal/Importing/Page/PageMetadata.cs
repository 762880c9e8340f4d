using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>What a page says of its article in its head: the citation_ tags of Highwire Press, which Google Scholar reads, Dublin Core and PRISM.</summary>
internal sealed class PageMetadata
{
    private readonly ImmutableArray<RecordField> _tags;
    private readonly RecordFields _fields;
    private readonly ImmutableArray<Finding>.Builder _findings;

    public PageMetadata(HtmlElement page, Func<int, Place> placeOf, ImmutableArray<Finding>.Builder findings)
    {
        _findings = findings;
        _tags = [.. page.All().Where(e => e.Name == "meta" && e["content"].Length > 0).Select(e => new RecordField((e["name"].Length > 0 ? e["name"] : e["property"]).ToLowerInvariant().Replace("dcterms.", "dc.", StringComparison.Ordinal), HtmlBlocks.LineOfFragment(e["content"]), placeOf(e.Offset)))];
        _fields = new RecordFields(_tags.IsEmpty ? [new RecordField("", "", placeOf(0))] : _tags);
    }

    /// <summary>Whether the page says that it is one of an article.</summary>
    public bool IsOfArticle => _tags.Any(t => t.Name.StartsWith("citation_", StringComparison.Ordinal) || t.Name is "prism.doi" or "prism.publicationname" || (t.Name == "dc.identifier" && Doi.LooksLikeOne(t.Value)));

    /// <summary>The lines of a list of references that stand in the head.</summary>
    public ImmutableArray<RecordField> References => _fields.All("citation_reference");

    public SourceArticle Article(Place place)
    {
        var title = _fields.First("citation_title", "dc.title", "og:title", "twitter:title");
        var pages = Pages();
        return new SourceArticle(place)
        {
            Title = title,
            Type = PrintedType.From(_fields.All("citation_article_type", "dc.type", "citation_section", "article:section", "prism.section", "prism.genre", "wkhealth_toc_section").Select(t => t.Value), title?.Value ?? "", title?.Place ?? place, _findings),
            Authors = Authors(),
            Published = Published(),
            Journal = _fields.First("citation_journal_title", "prism.publicationname", "dc.source", "citation_journal_abbrev"),
            JournalAliases = [.. _fields.All("citation_journal_title", "prism.publicationname", "citation_journal_abbrev", "citation_issn", "prism.issn", "prism.eissn").Select(f => f.Value)],
            Volume = _fields.First("citation_volume", "prism.volume"),
            Issue = _fields.First("citation_issue", "prism.number", "prism.issueidentifier"),
            Pages = pages is { } printed && PrintedPages.IsElocation(printed.Value) ? null : pages,
            ElocationId = _fields.First("citation_article_number", "citation_elocation_id") ?? (pages is { } number && PrintedPages.IsElocation(number.Value) ? pages : null),
            Doi = Identifier(),
            Pmid = _fields.First("citation_pmid"),
            Pmcid = _fields.First("citation_pmcid"),
            Language = _fields.First("citation_language", "dc.language") is { } language ? language.With(PrintedLanguage.Read(language.Value)) : null,
            Keywords = [.. _fields.All("citation_keywords", "citation_keyword").SelectMany(k => k.Value.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => new Sourced<string>(v, k.Place)))],
            FullTextUrl = Identifier() is null ? _fields.First("citation_fulltext_html_url", "citation_public_url", "citation_abstract_html_url", "og:url") : null,
            License = _fields.All("dc.rights", "dc.rightslicense").Select(r => (r.Place, Id: PrintedLicense.FromUrl(r.Value))).Where(r => r.Id.Length > 0).Select(r => (Sourced<string>?)new Sourced<string>(r.Id, r.Place)).FirstOrDefault(),
        };
    }

    // What follows an author's name is the author's.
    private ImmutableArray<SourcePerson> Authors()
    {
        var people = ImmutableArray.CreateBuilder<SourcePerson>();
        foreach (var tag in _fields.All("citation_author", "citation_authors", "citation_author_institution", "citation_author_email", "citation_author_orcid"))
            if (tag.Name == "citation_author") people.Add(PrintedNames.Inverted(PrintedNames.WithoutMarks(tag.Value), tag.Place));
            else if (tag.Name == "citation_authors") people.AddRange(tag.Value.Split(';').Where(n => n.Trim().Length > 0).Select(n => PrintedNames.Inverted(n, tag.Place)));
            else if (people is [.., var last])
                people[^1] = tag.Name switch
                {
                    "citation_author_institution" => last with { Affiliations = last.Affiliations.Add(tag.Value.Trim(' ', ';', ',')) },
                    "citation_author_email" => last with { Email = last.Email.Length > 0 ? last.Email : tag.Value },
                    _ => last with { Orcid = last.Orcid.Length > 0 ? last.Orcid : tag.Value },
                };
        if (people.Count == 0) people.AddRange(_fields.All("dc.creator", "dc.contributor").DistinctBy(c => c.Value).Select(c => PrintedNames.Inverted(c.Value, c.Place)));
        return people.ToImmutable();
    }

    private Sourced<PartialDate>? Published()
    {
        foreach (var names in new[] { new[] { "citation_online_date", "citation_publication_date" }, ["citation_date", "prism.publicationdate", "dc.date", "dc.issued", "dc.date.issued"], ["citation_cover_date", "article:published_time"], ["citation_year"] })
            if (PrintedDate.Earliest(_fields.All(names).Select(d => PrintedDate.Read(d.Value, d.Place, _findings)), _findings) is { } date) return date;
        return null;
    }

    private Sourced<string>? Pages() => _fields.First("citation_firstpage", "prism.startingpage") is { } first ? first.With(PrintedPages.Read(first.Value, _fields.Text("citation_lastpage", "prism.endingpage")))
        : _fields.First("citation_pages", "prism.pagerange") is { } pages ? pages.With(PrintedPages.Read(pages.Value)) : null;

    private Sourced<string>? Identifier()
    {
        foreach (var tag in _fields.All("citation_doi", "prism.doi", "dc.identifier", "dc.identifier.doi", "bepress_citation_doi", "doi"))
            if (Doi.TryParse(tag.Value, out var doi)) return new Sourced<string>(doi.Value, tag.Place);
        return null;
    }
}

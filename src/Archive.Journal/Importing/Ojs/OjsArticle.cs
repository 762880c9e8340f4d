using System.Collections.Immutable;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>
/// An article of OJS. Since version 3.2 it has publications, of which the current one counts; before, it is its own. What it says in
/// several languages is taken in the publication's own.
/// </summary>
internal sealed class OjsArticle(SourceText source, XElement article, ImmutableArray<Finding>.Builder findings)
{
    private const string Published = "3";

    private readonly XElement _publication = Current(article);

    public IEnumerable<SourceArticle> Read()
    {
        foreach (var older in article.Children("publication").Where(p => p != _publication)) findings.Add(Findings.Left(At(older), $"Version {older.Get("version")} of the article: the archive has the current one."));
        if ((article.Get("status") is { Length: > 0 } status && status != Published) || (_publication.Get("status") is { Length: > 0 } state && state != Published))
        {
            findings.Add(Findings.Left(At(article), "An article that is not published."));
            yield break;
        }
        var section = Section();
        var title = Title();
        var pages = Line(_publication.Child("pages"));
        var isElocation = pages is { } printed && PrintedPages.IsElocation(PrintedPages.Read(printed.Value));
        Tell();
        yield return new SourceArticle(At(article))
        {
            Title = title,
            Type = PrintedType.From(section is { } named ? [named.Value] : [], title?.Value ?? "", section?.Place ?? At(_publication), findings),
            Authors = [.. _publication.Child("authors")?.Children("author").OrderBy(a => int.TryParse(a.Get("seq"), out var seq) ? seq : 0).Select(Person) ?? []],
            Published = PublishedOn(),
            Received = Dated(article, "date_submitted"),
            Volume = OfIssue("volume"),
            Issue = OfIssue("number"),
            Pages = isElocation ? null : pages?.With(PrintedPages.Read(pages.Value.Value)),
            ElocationId = isElocation ? pages : null,
            Doi = Line(_publication.Children("id").Concat(article.Children("id")).FirstOrDefault(i => i.Get("type") == "doi")),
            Pmid = Line(_publication.Children("id").FirstOrDefault(i => i.Get("type") is "pmid" or "pubmed")),
            Language = Locale.Length > 0 ? new Sourced<string>(PrintedLanguage.Read(Locale.Split('_', '-', '@')[0]), At(_publication)) : null,
            Keywords = [.. Localised("keywords")?.Children("keyword").Select(Line).OfType<Sourced<string>>() ?? []],
            License = Line(_publication.Child("licenseUrl")) is { } license && PrintedLicense.FromUrl(license.Value) is { Length: > 0 } id ? license.With(id) : null,
            Rights = Rights(),
            Grants = [.. Localised("agencies")?.Children("agency").Select(Line).OfType<Sourced<string>>().Select(a => a.With(new Grant(a.Value, ""))) ?? []],
            Abstract = Localised("abstract") is { } text ? HtmlBlocks.OfFragment(text.Value, At(text)) : [],
        };
    }

    private string Locale => (_publication.Get("locale") is { Length: > 0 } own ? own : article.Get("locale")) is { Length: > 0 } locale ? locale : _publication.Child("title")?.Get("locale") ?? "";

    private static XElement Current(XElement article)
    {
        var publications = article.Children("publication").ToArray();
        if (publications.Length == 0) return article;
        var current = article.Get("current_publication_id");
        return publications.FirstOrDefault(p => current.Length > 0 && p.Children("id").Any(i => i.Get("type") == "internal" && i.Line == current))
            ?? publications.OrderBy(p => int.TryParse(p.Get("version"), out var version) ? version : 0).Last();
    }

    private Place At(XElement element) => ParseXml.PlaceOf(source, element);

    private Sourced<string>? Line(XElement? element) => element is not null && HtmlBlocks.LineOfFragment(element.Value) is { Length: > 0 } line ? new Sourced<string>(line, At(element)) : null;

    private XElement? Localised(string name) => Localised(_publication, name);

    private XElement? Localised(XElement parent, string name) => parent.Children(name).FirstOrDefault(e => e.Get("locale") == Locale) ?? parent.Child(name);

    // OJS parts "The" from a title so that it is not sorted by it.
    private Sourced<string>? Title()
    {
        if (Line(Localised("title")) is not { } title) return null;
        var (prefix, subtitle) = (Line(Localised("prefix"))?.Value ?? "", Line(Localised("subtitle"))?.Value ?? "");
        var whole = prefix.Length > 0 && !title.Value.StartsWith(prefix, StringComparison.Ordinal) ? $"{prefix} {title.Value}" : title.Value;
        return title.With(subtitle.Length > 0 ? $"{whole.TrimEnd(':')}: {subtitle}" : whole);
    }

    private SourcePerson Person(XElement author)
    {
        string Text(string name) => Line(Localised(author, name))?.Value ?? "";
        return new SourcePerson(At(author))
        {
            Given = TextToken.Collapse(Text("givenname").Length > 0 ? Text("givenname") : $"{Text("firstname")} {Text("middlename")}"),
            Family = Text("familyname").Length > 0 ? Text("familyname") : Text("lastname"),
            Affiliations = [.. Affiliations(author)],
            Orcid = Text("orcid"),
            Email = Text("email"),
            IsCorresponding = author.Get("primary_contact") == "true" || (author.Get("id").Length > 0 && author.Get("id") == _publication.Get("primary_contact_id")),
        };
    }

    // In OJS 3.5 an affiliation has its name in each language; before, there is one element a language.
    private IEnumerable<string> Affiliations(XElement author)
    {
        var all = author.Children("affiliation").ToArray();
        var chosen = all.Any(a => a.Child("name") is not null) ? all.Select(a => Localised(a, "name")) : [Localised(author, "affiliation")];
        return chosen.OfType<XElement>().SelectMany(a => HtmlBlocks.LineOfFragment(a.Value.Replace('\n', ';')).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private Sourced<PartialDate>? PublishedOn() =>
        Dated(_publication, "date_published") ?? (article.Ancestors().FirstOrDefault(e => e.Tag == "issue") is { } issue && Line(issue.Child("date_published")) is { } date ? PrintedDate.Read(date.Value, date.Place, findings)
            : OfIssue("year") is { } year ? PrintedDate.Read(year.Value, year.Place, findings) : null);

    private Sourced<PartialDate>? Dated(XElement element, string attribute) => element.Get(attribute) is { Length: > 0 } date ? PrintedDate.Read(date, At(element), findings) : null;

    private Sourced<string>? OfIssue(string name) =>
        Line(_publication.Child("issue_identification", name) ?? article.Child("issue_identification", name) ?? article.Ancestors().FirstOrDefault(e => e.Tag == "issue")?.Child("issue_identification", name));

    private Sourced<string>? Section()
    {
        var reference = _publication.Get("section_ref") is { Length: > 0 } own ? own : article.Get("section_ref");
        var section = article.Ancestors().FirstOrDefault(e => e.Tag == "issue")?.Child("sections")?.Children("section").FirstOrDefault(s => s.Get("ref") == reference);
        return section is not null ? Line(Localised(section, "title")) : Line(Localised("type"));
    }

    private Sourced<string>? Rights()
    {
        if (Line(Localised("copyrightHolder")) is not { } holder) return Line(Localised("rights"));
        return holder.With(TextToken.Collapse($"© {Line(_publication.Child("copyrightYear"))?.Value} {holder.Value}"));
    }

    private void Tell()
    {
        foreach (var other in _publication.Children("title", "subtitle", "abstract", "keywords").Where(e => e.Get("locale") is { Length: > 0 } locale && locale != Locale && e.Value.AsSpan().Trim().Length > 0 && Localised(e.Tag) != e))
            findings.Add(Findings.NoPlace(At(other), $"{other.Tag} in {other.Get("locale")}", HtmlBlocks.LineOfFragment(other.Value)));
        foreach (var part in _publication.Children("coverage", "disciplines", "subjects", "languages", "source", "supporting_agencies"))
            if (CleanText.OneLine(string.Join(' ', part.DescendantNodes().OfType<XText>().Select(t => t.Value))) is { Length: > 0 } text) findings.Add(Findings.NoPlace(At(part), part.Tag, text));
        if (_publication.Child("citations")?.Children("citation").Count() is > 0 and var count) findings.Add(Findings.ReferencesOfRecord(At(_publication.Child("citations")!), count));
        var files = article.All("article_galley").Count();
        if (files > 0) findings.Add(Findings.Left(At(article), $"{(files == 1 ? "A file" : $"{files:N0} files")} of the text: put it into the article's folder."));
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>What a page says of its article as linked data (JSON-LD, schema.org ScholarlyArticle).</summary>
internal static class PageLinkedData
{
    private static readonly ImmutableHashSet<string> Types = ["ScholarlyArticle", "MedicalScholarlyArticle", "Article"];

    /// <summary>Fills in what the article does not have yet; false where the page has no such data.</summary>
    public static bool TryAdd(HtmlElement page, Func<int, Place> placeOf, ref SourceArticle article, ImmutableArray<Finding>.Builder findings)
    {
        var isThere = false;
        foreach (var script in page.All().Where(e => e.Name == "script" && e["type"].Equals("application/ld+json", StringComparison.OrdinalIgnoreCase)))
        {
            var place = placeOf(script.Offset);
            var unheard = ImmutableArray.CreateBuilder<Finding>();
            var text = string.Concat(script.Children.OfType<HtmlText>().Select(t => t.Text));
            if (ParseJson.From(new SourceText(place.Path, text), "JSON-LD", unheard) is not { } root) findings.Add(Findings.Left(place, "Linked data that is not well formed."));
            else if (Find(root) is { } work)
            {
                article = With(article, work, place, unheard);
                isThere = true;
            }
        }
        return isThere;
    }

    private static SourceJson? Find(SourceJson root) => root.List.SelectMany(r => r["@graph"].List.Prepend(r)).SelectMany(r => new[] { r, r["mainEntity"] }).FirstOrDefault(r => r["@type"].List.Any(t => Types.Contains(t.Text)));

    private static SourceArticle With(SourceArticle article, SourceJson work, Place place, ImmutableArray<Finding>.Builder unheard)
    {
        Sourced<string>? Line(SourceJson value) => HtmlBlocks.LineOfFragment(value.First.Text) is { Length: > 0 } line ? new Sourced<string>(line, place) : null;
        var issue = work["isPartOf"].First;
        var volume = issue["volumeNumber"].IsMissing ? issue["isPartOf"].First : issue;
        var journal = new[] { issue, volume, volume["isPartOf"].First }.FirstOrDefault(p => p["@type"].List.Any(t => t.Text == "Periodical"));
        return article with
        {
            Title = article.Title ?? Line(work["headline"]) ?? Line(work["name"]),
            Authors = article.Authors.IsEmpty ? [.. work["author"].List.Select(a => Person(a, place))] : article.Authors,
            Published = article.Published ?? (work["datePublished"].Text is { Length: > 0 } date ? PrintedDate.Read(date, place, unheard) : null),
            Journal = article.Journal ?? (journal is null ? null : Line(journal["name"])),
            Volume = article.Volume ?? Line(volume["volumeNumber"]),
            Issue = article.Issue ?? Line(issue["issueNumber"]),
            Pages = article.Pages ?? (article.ElocationId is null && Line(work["pageStart"]) is { } first && !PrintedPages.IsElocation(first.Value) ? first.With(PrintedPages.Read(first.Value, work["pageEnd"].Text)) : null),
            Doi = article.Doi ?? new[] { work["sameAs"], work["identifier"], work["identifier"]["value"], work["@id"] }.SelectMany(i => i.List).Where(i => i.Kind == JsonValueKind.String && Model.Doi.TryParse(i.Text, out _)).Select(i => Line(i)).FirstOrDefault(),
            License = article.License ?? (PrintedLicense.FromUrl(work["license"].First.Text) is { Length: > 0 } license ? new Sourced<string>(license, place) : null),
        };
    }

    private static SourcePerson Person(SourceJson person, Place place) => new(place)
    {
        Full = person["familyName"].IsMissing ? PrintedNames.WithoutMarks(person["name"].IsMissing ? person.Text : person["name"].First.Text) : "",
        Given = person["givenName"].First.Line?.Value ?? "",
        Family = person["familyName"].First.Line?.Value ?? "",
        Affiliations = [.. person["affiliation"].List.Select(a => CleanText.OneLine(a["address"]["name"].Text.Length > 0 ? a["address"]["name"].Text : a["name"].IsMissing ? a.Text : a["name"].Text)).Where(a => a.Length > 0)],
        Email = person["email"].Text.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase),
        Orcid = new[] { person["url"], person["@id"], person["sameAs"], person["identifier"] }.SelectMany(u => u.List).Select(u => u.Text).FirstOrDefault(u => u.Contains("orcid.org/", StringComparison.OrdinalIgnoreCase)) ?? "",
    };
}

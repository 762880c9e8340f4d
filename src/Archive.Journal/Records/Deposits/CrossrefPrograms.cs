using System.Collections.Immutable;
using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Crossref;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>Crossref's services beside the registering of DOIs: Crossmark's updates, funders, licences, relations.</summary>
internal static class CrossrefPrograms
{
    public static IEnumerable<XElement?> Of(BibliographicRecord record)
    {
        XElement?[] programs = [Funders(record), Licence(record)];
        return [.. record.Journal.CrossmarkPolicy is { } policy ? [Crossmark(record, policy, programs)] : programs, RelationsOf(record)];
    }

    /// <summary>What a notice makes of the works with a DOI that it is about.</summary>
    public static ImmutableArray<(string Type, Doi Doi)> Updates(BibliographicRecord record) => [.. record.About.Select(r => (Type: UpdateOf(r.Kind), r.Work.Doi)).Where(u => u is { Type.Length: > 0, Doi: not null }).Select(u => (u.Type, u.Doi!.Value))];

    private static XElement Crossmark(BibliographicRecord record, Doi policy, XElement?[] programs) => new(Schema + "crossmark",
        new XElement(Schema + "crossmark_policy", policy.Value),
        Group(Schema + "updates", Updates(record).Select(u => new XElement(Schema + "update", new XAttribute("type", u.Type), new XAttribute("date", Day(record.Published!.Value)), u.Doi.Value))),
        Group(Schema + "custom_metadata", programs));

    private static string UpdateOf(RelationKind kind) => kind switch
    {
        RelationKind.Corrects => "correction",
        RelationKind.Retracts => "retraction",
        RelationKind.RetractsPartOf => "partial_retraction",
        RelationKind.Concerns => "expression_of_concern",
        RelationKind.AddsTo => "addendum",
        _ => "",
    };

    // A day is asked for; what is not known of it is the first.
    private static string Day(PartialDate date) => $"{date.Year:D4}-{Math.Max(1, date.Month):D2}-{Math.Max(1, date.Day):D2}";

    private static XElement? Funders(BibliographicRecord record) => Group(FundRef + "program", record.Funding?.Grants.Select(g => Assertion("fundgroup",
        Assertion("funder_name", g.Funder), g.Award.Length > 0 ? Assertion("award_number", g.Award) : null)) ?? [], new XAttribute("name", "fundref"));

    private static XElement Assertion(string name, params object?[] content) => new(FundRef + "assertion", new XAttribute("name", name), content);

    private static XElement? Licence(BibliographicRecord record) => Group(AccessIndicators + "program", [record.License is { } licence
        ? new XElement(AccessIndicators + "license_ref", new XAttribute("applies_to", "vor"), record.Published is { Day: > 0 } day ? new XAttribute("start_date", Day(day)) : null, licence.Url)
        : null], new XAttribute("name", "AccessIndicators"));

    // Told by the newer of the two; the other way round follows from it.
    private static XElement? RelationsOf(BibliographicRecord record) => Group(Relations + "program", record.About.Where(r => r.Kind == RelationKind.RespondsTo).Select(r => Related(record, r.Work)), new XAttribute("name", "relations"));

    private static XElement? Related(BibliographicRecord record, RelatedWork work)
    {
        var (type, target) = work.Doi is { } doi ? ("doi", doi.Value) : ("uri", work.Url);
        var relation = record.Type == ArticleType.Reply && work.Type is null or ArticleType.Letter ? "isReplyTo" : "isCommentOn";
        return target.Length == 0 ? null : new XElement(Relations + "related_item",
            new XElement(Relations + "inter_work_relation", new XAttribute("relationship-type", relation), new XAttribute("identifier-type", type), target));
    }
}

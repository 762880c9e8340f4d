using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>Authors and handling editors, with the affiliations and addresses that they share.</summary>
internal static partial class JatsPeople
{
    private const string Unsigned = "Anonymous";

    public static ImmutableArray<SourcePerson> Authors(JatsArticle article)
    {
        var contributors = Contributors(article).Where(IsAuthor).ToArray();
        foreach (var other in Contributors(article).Where(c => !IsAuthor(c) && !IsEditor(c))) article.Leave(other, $"{NameOf(other) ?? "Somebody"}, named as '{RoleOf(other)}'.");
        foreach (var kind in contributors.SelectMany(c => c.Elements()).Where(e => e.Tag is "degrees" or "role" or "bio" or "on-behalf-of").GroupBy(e => e.Tag))
            article.Leave(kind.First(), $"<{kind.Key}> of {kind.Count():N0} {(kind.Count() == 1 ? "author" : "authors")}: {JatsText.Plain(kind.First())}{(kind.Count() > 1 ? " …" : "")}");
        var affiliations = new JatsAffiliations(article, contributors.Length);
        var correspondence = new JatsCorrespondence(article, contributors);
        var authors = contributors.Select(c => Person(article, c) is { } person
            ? person with { Affiliations = affiliations.Of(c), IsCorresponding = correspondence.IsCorresponding(c), Email = correspondence.EmailOf(c) } : null).OfType<SourcePerson>().ToImmutableArray();
        if (!authors.IsEmpty || article.Element.Get("article-type") is "correction" or "retraction" or "expression-of-concern" or "addendum" or "editorial" or "erratum" or "partial-retraction") return authors;
        article.Findings.Add(Findings.Taken(article.At(article.Meta.Parent is null ? article.Element : article.Meta), $"Nobody is named as its author; '{Unsigned}' stands in their place until it is known who signed it."));
        return [new SourcePerson(article.At(article.Element)) { Full = Unsigned }];
    }

    /// <summary>Editors among the contributors, and those whom a footnote names: "Edited by: Ruth Adeyemi, University of Northfield".</summary>
    public static ImmutableArray<SourcePerson> Editors(JatsArticle article, JatsStatements statements)
    {
        var editors = Contributors(article).Where(IsEditor).Select(c => Person(article, c)).OfType<SourcePerson>().ToList();
        if (editors.Count > 0 || statements[JatsStatement.HandlingEditor] is not { } sentence) return [.. editors];
        var names = EditorNames().Match(sentence.Value) is { Success: true } match ? match.Groups["names"].Value : sentence.Value;
        var people = names.Split([" and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => Titles().Replace(n.Split(',')[0].Trim().TrimEnd('.'), "")).ToArray();
        if (people.Any(p => Office().IsMatch(p)))
        {
            article.Findings.Add(Findings.Left(sentence.Place, $"An editor who is not a person: '{sentence.Value}'."));
            return [];
        }
        article.Findings.Add(Findings.Taken(sentence.Place, $"The handling editor was read from '{sentence.Value}'."));
        return [.. people.Select(p => new SourcePerson(sentence.Place) { Full = p })];
    }

    public static string? NameOf(XElement contributor) => (contributor.Child("name") ?? contributor.Child("name-alternatives", "name") ?? contributor.Child("string-name") ?? contributor.Child("collab")) is { } name ? JatsText.Plain(name, "contrib-group") : null;

    private static IEnumerable<XElement> Contributors(JatsArticle article) =>
        article.Meta.Children("contrib-group").SelectMany(g => g.DescendantsAndSelf()).Where(e => e.Tag == "contrib" && !e.Ancestors().Any(a => a.Tag == "collab"));

    private static bool IsAuthor(XElement contributor) => !IsEditor(contributor) && contributor.Get("contrib-type") is "" or "author" or "corresp" or "collab";

    private static bool IsEditor(XElement contributor) => RoleOf(contributor).Contains("editor", StringComparison.OrdinalIgnoreCase) && contributor.Get("contrib-type") != "author";

    private static string RoleOf(XElement contributor) =>
        contributor.Get("contrib-type") is { Length: > 0 } type ? type : contributor.Child("role") is { } role ? JatsText.Plain(role) : contributor.Parent!.Get("content-type");

    private static SourcePerson? Person(JatsArticle article, XElement contributor)
    {
        var person = new SourcePerson(article.At(contributor)) { Orcid = OrcidOf(contributor) };
        var alternatives = contributor.Child("name-alternatives");
        if (alternatives is not null) foreach (var other in alternatives.Elements().Skip(1)) article.Leave(other, $"Another form of a name: {JatsText.Plain(other)}");
        var name = contributor.Child("name") ?? alternatives?.Elements().FirstOrDefault() ?? contributor.Child("string-name");
        if (contributor.Child("anonymous") is not null) return person with { Full = Unsigned };
        if (name is null)
        {
            if ((contributor.Child("collab") ?? contributor.Child("collab-alternatives", "collab")) is not { } group) return null;
            if (group.All("contrib").Any()) article.Leave(group, $"The members of the group '{JatsText.Plain(group, "contrib-group", "contrib")}'.");
            var whole = JatsText.Plain(group, "contrib-group", "contrib", "xref", "address", "email");
            return person with { Full = whole, Family = group.Child("named-content") is { } own && own.Get("content-type") == "name" ? JatsText.Plain(own) : whole };
        }
        var (given, family) = (Part(name, "given-names"), Part(name, "surname"));
        if (Part(name, "prefix") is { Length: > 0 } prefix) article.Leave(name, $"'{prefix}' before the name of {family}.");
        return family.Length == 0 && given.Length == 0 ? person with { Full = JatsText.Plain(name) } : person with { Given = given, Family = family, Suffix = Part(name, "suffix") };
    }

    private static string Part(XElement name, string tag) => name.Child(tag) is { } part ? JatsText.Plain(part, "xref") : "";

    private static string OrcidOf(XElement contributor) => contributor.Descendants()
        .Where(e => e.Tag is "contrib-id" or "uri" or "ext-link").Select(e => e.Get("contrib-id-type") == "orcid" || e.Get("content-type") == "orcid" || e.Value.Contains("orcid.org", StringComparison.Ordinal) ? e.Value.Trim() : e.Get("href"))
        .FirstOrDefault(v => v.Contains("orcid.org", StringComparison.Ordinal) || Orcid().IsMatch(v)) ?? "";

    [GeneratedRegex(@"(?:(?:edited|approved)(?:\s+and\s+reviewed)?\s+by|handling\s+editor|academic\s+editor|(?:associate|section|reviewing|deputy)\s+editor|editor)\s*[:.]?\s*(?<names>[^:]+?)(?=\s*(?:reviewed\s+by|specialty\s+section|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EditorNames();

    [GeneratedRegex(@"^(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms)\.?\s+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex(@"\b(?:office|journal|media|publish\w+|frontiers|editors?|board|team|staff)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex("^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]$", RegexOptions.CultureInvariant)]
    private static partial Regex Orcid();
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The shape of a work that an article is about: an article's id, a DOI, or a description.</summary>
internal static class WorkShapes
{
    private static readonly Schema.Scalar NameSchema = new("an article's id or a DOI")
    {
        Types = ["string", "integer"],
        Form = "An article's id, which is its file's name without .md, or the DOI of any work.",
        Pattern = $"{ParseArticle.IdPattern}|{Doi.Pattern}",
    };

    private static readonly Keys<ExternalWork> Keys = new("a work",
        Keys<ExternalWork>.Key("doi", "The work's digital object identifier.", Shapes.Doi, (w, v) => w with { Doi = v }),
        Keys<ExternalWork>.Key("title", "Its title.", Shapes.Text, (w, v) => w with { Title = v }),
        Keys<ExternalWork>.Key("authors", "Its authors, as printed.", Shapes.Text.OneOrMany(), (w, v) => w with { Authors = v }),
        Keys<ExternalWork>.Key("journal", "The journal that it is in.", Shapes.Text, (w, v) => w with { Journal = v }),
        Keys<ExternalWork>.Key("year", "When it was published.", Shapes.Date, (w, v) => w with { Year = v }),
        Keys<ExternalWork>.Key("url", "Where it can be read.", Shapes.Url, (w, v) => w with { Url = v }))
    {
        NeedsOneOf = ["doi", "title", "url"],
    };

    private static readonly Shape<WorkReference> Named = Shapes.Scalar<WorkReference>(NameSchema, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out WorkReference work) =>
    {
        var text = node.Value.Trim();
        work = new WorkReference.ById(text);
        if (!Doi.LooksLikeOne(text)) return true;
        if (!Shapes.Doi.TryRead(node, problems, out var doi)) return false;
        work = new WorkReference.ByDoi(doi);
        return true;
    });

    private static readonly Shape<WorkReference> DescribedWork = new(Keys.Schema, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out WorkReference work) =>
    {
        work = null;
        if (!Keys.ToShape(_ => new ExternalWork()).TryRead(node, problems, out var description)) return false;
        if (description.Label.Length == 0)
        {
            problems.Add(Problems.WorkWithoutName(node.Place));
            return false;
        }
        work = new WorkReference.Described(description);
        return true;
    });

    /// <summary>One relation or several of a kind.</summary>
    public static Shape<ImmutableArray<Relation>> Relations(RelationKind kind) =>
        Named.Or<YamlMapping>(DescribedWork).Sourced().Select(w => new Relation(kind, w.Value, w.Place)).OneOrMany();
}

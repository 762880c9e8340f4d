using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>An article of the index: its record, and what else its file says.</summary>
/// <param name="Article">The article.</param>
/// <param name="Record">Its record.</param>
/// <param name="Settings">Of the archive.</param>
internal sealed record IndexedItem(Article Article, BibliographicRecord Record, SiteSettings Settings)
{
    /// <summary>The works that it is about in one way; a work that has no address is named by its title.</summary>
    public IEnumerable<string> About(RelationKind kind) => Names(Record.About, kind);

    /// <summary>The articles that are about it in one way.</summary>
    public IEnumerable<string> Drawn(RelationKind kind) => Names(Record.Drawn, kind);

    private static IEnumerable<string> Names(IEnumerable<RecordRelation> relations, RelationKind kind) =>
        relations.Where(r => r.Kind == kind).Select(r => r.Work.Id.Length == 0 && r.Work.Doi is { } doi ? doi.Url : r.Work.Url.Length > 0 ? r.Work.Url : r.Work.Title);
}

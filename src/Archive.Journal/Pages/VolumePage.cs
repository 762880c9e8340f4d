using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A volume: its issues with their articles.</summary>
public sealed class VolumePage(Corpus corpus, Volume volume) : HtmlPage(corpus, volume.Path)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Volumes.Select(v => new VolumePage(corpus, v));

    public override string Title => Words.Volume(volume.Number);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Issues, Href("/issues/"))];

    public override PartialDate? Modified => Corpus.ModifiedOn(volume.Articles);

    public VolumeSummary Summary => new(this, volume);

    /// <summary>Each issue, and its articles in the order of their pages.</summary>
    public IEnumerable<(Counted Issue, IEnumerable<Entry> Entries)> Issues =>
        Summary.Issues.Zip(volume.Issues, (counted, issue) => (counted, issue.Articles.Select(EntryOf)));
}

using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>An issue: its articles in the order of their pages.</summary>
public sealed class IssuePage(Corpus corpus, Volume volume, Issue issue, int number) : ListPage(corpus, issue.Path, issue.Articles, number)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        from volume in corpus.Volumes from issue in volume.Issues from page in Paged(corpus, issue.Articles, n => new IssuePage(corpus, volume, issue, n)) select page;

    public override string Title => issue.Number.Length == 0 ? Words.VolumeWithoutIssue(volume.Number) : Words.VolumeAndIssue(volume.Number, issue.Number);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Issues, Href("/issues/")), new Link(Words.Volume(volume.Number), Href(volume.Path))];

    /// <summary>The issue before, across volumes.</summary>
    public Link? Previous => Neighbour(+1);

    /// <summary>The issue after, across volumes.</summary>
    public Link? Next => Neighbour(-1);

    /// <summary>The articles under the plural of their type, in the order in which the types first come.</summary>
    public IEnumerable<(string Type, IEnumerable<Entry> Entries)> Sections =>
        Entries.GroupBy(e => e.Article.Type).Select(g => (Words.TypesOf(g.Key), g.AsEnumerable()));

    protected override SitePath? RecordsAt => issue.Path;

    private Link? Neighbour(int step)
    {
        ImmutableArray<Issue> all = [.. Corpus.Volumes.SelectMany(v => v.Issues)];
        var place = all.IndexOf(issue) + step;
        return place < 0 || place >= all.Length ? null : new Link(all[place].Number.Length == 0 ? Words.Volume(all[place].Volume) : Words.Isolated($"{all[place].Volume}({all[place].Number})"), Href(all[place].Path));
    }
}

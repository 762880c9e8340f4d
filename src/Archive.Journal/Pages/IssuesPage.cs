using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>All volumes and their issues, newest first; what has no volume, by year.</summary>
public sealed class IssuesPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/issues/"))
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new IssuesPage(corpus)];

    public override string Title => Words.Issues;

    public IEnumerable<VolumeSummary> Volumes => Corpus.Volumes.Select(v => new VolumeSummary(this, v));

    /// <summary>The years of articles without a volume, and how many each has.</summary>
    public ImmutableArray<Counted> WithoutVolume =>
        [.. Corpus.Articles.Where(a => !Corpus.IssueOf.ContainsKey(a.Id)).GroupBy(a => a.Published?.Value.Year ?? 0).OrderByDescending(g => g.Key)
            .Select(g => new Counted(YearPage.Name(Words, g.Key), Href(YearPage.PathOf(g.Key)), g.Count()))];
}

/// <summary>A volume as lists show it.</summary>
public sealed class VolumeSummary(HtmlPage page, Volume volume)
{
    public string Title => page.Words.Volume(volume.Number);

    public string Href => page.Href(volume.Path);

    /// <summary>"2021", "2020–2021"; empty where no date is known.</summary>
    public string Years
    {
        get
        {
            var years = volume.Articles.Where(a => a.Published is not null).Select(a => a.Published!.Value.Value.Year).ToArray();
            return years.Length == 0 ? "" : Phrases.Span(years.Min(), years.Max());
        }
    }

    public ImmutableArray<Counted> Issues =>
        [.. volume.Issues.Select(i => new Counted(i.Number.Length == 0 ? page.Words.WithoutIssue : page.Words.Issue(i.Number), page.Href(i.Path), i.Articles.Length))];
}

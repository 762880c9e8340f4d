using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>Two finished sites → what is different for readers.</summary>
public static class CompareSites
{
    private const string Record = "record";

    // What the index tells of an article although its front matter does not, or does so elsewhere.
    private static readonly ImmutableHashSet<string> NotOfRecord = [Record, "text", "status", "attached-files"];

    public static SiteComparison From(FinishedSite before, FinishedSite now)
    {
        var both = before.Articles.Values.Where(a => now.Articles.ContainsKey(a.Id)).OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => (Before: a, Now: now.Articles[a.Id])).ToArray();
        (SitePath, SitePath)[] exchanges = [.. both.Where(a => a.Before.Exchange is not null && a.Now.Exchange is not null).Select(a => (a.Before.Exchange!.Value, a.Now.Exchange!.Value))];
        (SitePath, SitePath)[] authors = [.. both.SelectMany(a => MatchAuthors.Of(a.Before.Authors, a.Now.Authors)).Select(a => (a.Before.Path, a.Now.Path))];
        var isSameAddress = before.BaseUrl == now.BaseUrl;
        return new SiteComparison
        {
            IsSame = isSameAddress && before.Files.Count == now.Files.Count && before.Files.All(f => now.Files.GetValueOrDefault(f.Key) == f.Value),
            BaseUrls = (before.BaseUrl, now.BaseUrl),
            Added = [.. now.Articles.Values.Where(a => !before.Articles.ContainsKey(a.Id)).OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => new AddedArticle(a, before.Withdrawn.ContainsKey(a.Id)))],
            Changed = [.. both.Select(a => new ChangedArticle(a.Now, FactsChanged(a.Before, a.Now, before, now))).Where(c => !c.Facts.IsEmpty)],
            Withdrawn = [.. now.Withdrawn.Values.Where(t => !before.Withdrawn.ContainsKey(t.Id)).OrderBy(t => t.Id, StringComparer.Ordinal)],
            Removed = [.. Removed(before, now)],
            Appearing = PagesOnlyIn(now, before),
            Vanishing = PagesOnlyIn(before, now),
            PagesChanged = isSameAddress ? before.Pages.Count(p => now.Files.TryGetValue(p, out var hash) && !now.Redirects.ContainsKey(p) && hash != before.Files[p]) : null,
            ExchangesJoined = Regrouping.Joined(exchanges),
            ExchangesSplit = Regrouping.Split(exchanges),
            AuthorsMerged = Regrouping.Joined(authors),
            AuthorsSplit = Regrouping.Split(authors),
            Redirects = [.. now.Redirects.Where(r => !before.Redirects.TryGetValue(r.Key, out var to) || to != r.Value).OrderBy(r => r.Key).Select(r => (r.Key, r.Value))],
            InDanger = [.. FindDanger.In(before, now, [.. exchanges, .. authors])],
        };
    }

    private static ImmutableArray<string> FactsChanged(IndexedArticle before, IndexedArticle now, FinishedSite siteBefore, FinishedSite siteNow)
    {
        var keys = before.Facts.Keys.Union(now.Facts.Keys).Where(k => before.Facts.GetValueOrDefault(k) != now.Facts.GetValueOrDefault(k)).ToHashSet();
        // A site that an older program made has no hashes; that does not make another text of each.
        if (!before.Facts.ContainsKey(Record) || !now.Facts.ContainsKey(Record)) keys.ExceptWith([Record, "text"]);
        if (!Files(siteBefore, before).SequenceEqual(Files(siteNow, now))) keys.Add("attached-files");
        if (keys.Any(k => !NotOfRecord.Contains(k))) keys.Remove(Record);
        return [.. keys.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(SitePath, FileHash)> Files(FinishedSite site, IndexedArticle article) => site.Attachments[article.Path].Select(f => (f, site.Files[f]));

    private static IEnumerable<RemovedArticle> Removed(FinishedSite before, FinishedSite now) =>
        from item in before.Articles.Values.Select(a => (a.Id, a.Path)).Concat(before.Withdrawn.Values.Select(t => (t.Id, t.Path)))
        where !now.Articles.ContainsKey(item.Id) && !now.Withdrawn.ContainsKey(item.Id)
        orderby item.Path
        select new RemovedArticle(item.Id, now.Redirects.TryGetValue(item.Path, out var to) ? to : null);

    private static ImmutableArray<(AddressKind, SitePath)> PagesOnlyIn(FinishedSite site, FinishedSite other)
    {
        var others = other.Pages.ToHashSet();
        return [.. site.Pages.Where(p => !others.Contains(p)).Select(p => (AddressKinds.Of(p, site), p))];
    }
}

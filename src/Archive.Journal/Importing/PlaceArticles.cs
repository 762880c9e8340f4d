using System.Collections.Immutable;
using Archive.Journal.Model;
using Archive.Journal.Writing;

namespace Archive.Journal.Importing;

/// <summary>The articles of all sources → which work of the archive each is, or the id and file of a new one.</summary>
internal static class PlaceArticles
{
    private const string Undated = "undated";

    public static (ImmutableArray<PlacedArticle> Articles, KnownWorks Works) From(ImportTarget target, ImmutableArray<ReadSource> sources, ImmutableArray<ImmutableArray<Finding>.Builder> findings)
    {
        var works = new KnownWorks(target.Works);
        var placed = ImmutableArray.CreateBuilder<PlacedArticle>();
        var everClaimed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, source) in sources.Index())
        {
            var claimed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var article in source.Articles)
            {
                var known = KnownWork.Of(article);
                var same = works.Same(known, known.Page.Length > 0 ? claimed : everClaimed);
                if (WhyNot(article, same) is { } finding)
                {
                    findings[index].Add(finding);
                    continue;
                }
                var (id, file) = same is null ? Propose(target, works, article) : (same.Id, same.File);
                claimed.Add(id);
                everClaimed.Add(id);
                works.Add(same is null ? known with { Id = id, File = file } : WithMore(same, known));
                placed.Add(new PlacedArticle(article, id, file, index));
            }
        }
        return (placed.ToImmutable(), works);
    }

    private static Finding? WhyNot(SourceArticle article, KnownWork? same)
    {
        if (same is { IsWithdrawn: true }) return Findings.WithdrawnHere(article.Place, same.Id);
        if (article.Consent is { } consent && Reading.StandardSentences.Consent(CleanText.OneLine(consent.Value)) == ConsentStatus.Withdrawn) return Findings.ConsentWithdrawn(consent.Place);
        if (same is not null) return null;
        if (article.Title is not { } title || CleanText.OneLine(title.Value).Length == 0) return Findings.NoTitle(article.Place);
        var type = article.Type?.Value ?? ArticleType.Article;
        return article.Authors.IsEmpty && !type.IsNotice() ? Findings.NoAuthors(article.Place, type.Word()) : null;
    }

    private static (string Id, string File) Propose(ImportTarget target, KnownWorks works, SourceArticle article)
    {
        var year = article.Published is { } date ? $"{date.Value.Year}" : Undated;
        if (article.Id is { Value: var own } && !target.TakenIds.Contains(own) && !works.Has(own)) return (own, $"{target.Articles}/{year}/{own}.md");
        var pages = article.Pages?.Value ?? article.ElocationId?.Value ?? "";
        var id = ProposeId.For(new IdSource(year, article.Volume?.Value ?? "", article.Issue?.Value ?? "", pages, article.Doi?.Value ?? ""), i => target.TakenIds.Contains(i) || works.Has(i));
        return (id, $"{target.Articles}/{year}/{id}.md");
    }

    // Another source of the same work may know it by another number.
    private static KnownWork WithMore(KnownWork same, KnownWork known) => same with
    {
        Doi = same.Doi ?? known.Doi,
        Url = known.Url.Length > 0 ? known.Url : same.Url,
        Pmid = same.Pmid.Length > 0 ? same.Pmid : known.Pmid,
        Pmcid = same.Pmcid.Length > 0 ? same.Pmcid : known.Pmcid,
        Volume = same.Volume.Length > 0 ? same.Volume : known.Volume,
        Page = same.Page.Length > 0 ? same.Page : known.Page,
    };
}

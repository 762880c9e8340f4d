using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>The work that a notice on a page is about: it names one DOI in its text.</summary>
internal static partial class PageNotice
{
    public static SourceArticle WithRelation(SourceArticle article, ImmutableArray<Finding>.Builder findings)
    {
        RelationKind? kind = article.Type?.Value switch
        {
            ArticleType.Correction => RelationKind.Corrects,
            ArticleType.Retraction => RelationKind.Retracts,
            ArticleType.ExpressionOfConcern => RelationKind.Concerns,
            ArticleType.Addendum => RelationKind.AddsTo,
            _ => null,
        };
        if (kind is not { } known || !article.Relations.IsEmpty) return article;
        var own = Doi.TryParse(article.Doi?.Value ?? "", out var doi) ? doi : default;
        var named = article.Body.SelectMany(b => DoiIn().Matches(PageCitations.TextOf(b)).Select(m => (Doi: new Doi(PrintedWork.FindDoi(m.Value)), b.Place))).Where(d => d.Doi.Value.Length > 0 && d.Doi != own).DistinctBy(d => d.Doi).ToArray();
        if (named is not [var only]) return article;
        findings.Add(Findings.Taken(only.Place, $"The notice was taken to be about {only.Doi}, the one DOI in its text."));
        return article with { Relations = [new SourceRelation(known, new SourceWork { Doi = only.Doi.Value }, only.Place)] };
    }

    [GeneratedRegex(@"\b10\.[0-9]{4,9}/\S{1,300}", RegexOptions.CultureInvariant)]
    private static partial Regex DoiIn();
}

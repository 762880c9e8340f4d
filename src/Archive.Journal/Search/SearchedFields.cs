using Archive.Journal.Model;

namespace Archive.Journal.Search;

/// <summary>Some text of an article, and what a word in it is worth beside one in the body.</summary>
internal readonly record struct SearchedField(string Text, double Weight);

/// <summary>An article → everything that it can be found by: its title first.</summary>
internal static class SearchedFields
{
    public const double Title = 8, Author = 8, Topic = 5, Identifier = 8, Editor = 4, Text = 1;

    public static IEnumerable<SearchedField> Of(Corpus corpus, Article article) =>
    [
        new(article.Title.Value, Title),
        .. article.Authors.Select(a => new SearchedField(a.Name.Full, Author)),
        .. corpus.TopicsOf[article.Id].SelectMany(t => t.Synonyms.Prepend(t.Label)).Concat(article.Keywords).Select(t => new SearchedField(t, Topic)),
        .. article.HandlingEditors.Select(e => new SearchedField(e.Name.Full, Editor)),
        .. new[] { article.Doi?.Value.Value ?? "", article.Pmid, article.Pmcid, article.Id }.Select(i => new SearchedField(i, Identifier)),
        .. Texts(article).Select(t => new SearchedField(t, Text)),
    ];

    private static IEnumerable<string> Texts(Article article) =>
    [
        article.Abstract.PlainText, article.Body.PlainText, .. article.References.Select(r => r.Text.PlainText),
        .. article.Authors.SelectMany(a => a.Affiliations),
        article.Journal, article.Acknowledgements, article.Contributors, article.DataAvailability,
        article.Consent?.Sentence ?? "", article.EthicsApproval?.Sentence ?? "", article.Funding?.Sentence ?? "", article.Provenance?.Sentence ?? "",
        .. article.CompetingInterests?.Sentences ?? [],
    ];
}

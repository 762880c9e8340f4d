using System.Collections.Immutable;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A statement below an article, in the order and under the labels that journals use.</summary>
/// <param name="Label">Handling editor, Funding, …</param>
/// <param name="Sentences">What is stated, one paragraph each.</param>
/// <param name="Index">Where the archive lists what states the same; may have no address.</param>
public sealed record ArticleFootnote(string Label, ImmutableArray<Link> Sentences, ImmutableArray<Link> Index)
{
    public static ImmutableArray<ArticleFootnote> Of(HtmlPage page, Article article)
    {
        var statements = page.Corpus.StatementsOf[article.Id].Where(s => s.IsStated).ToLookup(s => s.Kind, s => new Link(page.Words.LabelOf(s), page.Href(s.Path)));
        var words = page.Words;
        return
        [
            .. Note(words.HandlingEditor, article.HandlingEditors.Select(e => new Link(e.Name.Full, page.Href(page.Corpus.PersonOf[e].EditorPath))), []),
            .. Note(words.Contributors, Text(article.Contributors), []),
            .. Note(words.Acknowledgements, Text(article.Acknowledgements), []),
            .. Note(words.Kind(StatementKind.Funder), Text(article.Funding is { } funding ? words.SentenceOf(funding) : ""), statements[StatementKind.Funder]),
            .. Note(words.Kind(StatementKind.CompetingInterests), article.CompetingInterests is { } interests ? words.SentencesOf(interests).SelectMany(Text) : [], statements[StatementKind.CompetingInterests]),
            .. Note(words.Kind(StatementKind.Consent), Text(Consent(words, article.Consent)), statements[StatementKind.Consent]),
            .. Note(words.Kind(StatementKind.EthicsBody), Text(article.EthicsApproval is { } ethics ? words.SentenceOf(ethics) : ""), statements[StatementKind.EthicsBody]),
            .. Note(words.Kind(StatementKind.Provenance), Text(article.Provenance is { } provenance ? words.SentenceOf(provenance) : ""), statements[StatementKind.Provenance]),
            .. Note(words.DataAvailability, Text(article.DataAvailability), []),
        ];
    }

    private static string Consent(Phrases words, Consent? consent) => consent switch
    {
        null => "",
        { Status: ConsentStatus.StatedOtherwise } => $"{consent.Sentence} {words.MarkedStatedOtherwise}",
        _ => words.SentenceOf(consent),
    };

    private static IEnumerable<Link> Text(string? text) => string.IsNullOrEmpty(text) ? [] : [new Link(text, "")];

    private static IEnumerable<ArticleFootnote> Note(string label, IEnumerable<Link> sentences, IEnumerable<Link> index)
    {
        ImmutableArray<Link> all = [.. sentences];
        return all.IsEmpty ? [] : [new ArticleFootnote(label, all, [.. index])];
    }
}

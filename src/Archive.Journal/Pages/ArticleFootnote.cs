using System.Collections.Immutable;
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
        var statements = page.Corpus.StatementsOf[article.Id].Where(s => s.IsStated).ToLookup(s => s.Kind, s => new Link(s.Label, page.Href(s.Path)));
        return
        [
            .. Note("Handling editor", article.HandlingEditors.Select(e => new Link(e.Name.Full, page.Href(page.Corpus.PersonOf[e].EditorPath))), []),
            .. Note("Contributors", Text(article.Contributors), []),
            .. Note("Acknowledgements", Text(article.Acknowledgements), []),
            .. Note("Funding", Text(article.Funding?.Sentence), statements[StatementKind.Funder]),
            .. Note("Competing interests", article.CompetingInterests?.Sentences.SelectMany(Text) ?? [], statements[StatementKind.CompetingInterests]),
            .. Note("Patient consent", Text(Consent(article.Consent)), statements[StatementKind.Consent]),
            .. Note("Ethics approval", Text(article.EthicsApproval?.Sentence), statements[StatementKind.EthicsBody]),
            .. Note("Provenance and peer review", Text(article.Provenance?.Sentence), statements[StatementKind.Provenance]),
            .. Note("Data availability", Text(article.DataAvailability), []),
        ];
    }

    private static string Consent(Consent? consent) => consent switch
    {
        null => "",
        { Status: ConsentStatus.StatedOtherwise } => $"{consent.Sentence} (stated otherwise)",
        _ => consent.Sentence,
    };

    private static IEnumerable<Link> Text(string? text) => string.IsNullOrEmpty(text) ? [] : [new Link(text, "")];

    private static IEnumerable<ArticleFootnote> Note(string label, IEnumerable<Link> sentences, IEnumerable<Link> index)
    {
        ImmutableArray<Link> all = [.. sentences];
        return all.IsEmpty ? [] : [new ArticleFootnote(label, all, [.. index])];
    }
}

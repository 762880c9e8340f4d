using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>What stays of an article whose consent was withdrawn: its permalink, when, and on what ground. Nothing else.</summary>
public sealed class TombstonePage(Corpus corpus, Article article) : HtmlPage(corpus, article.Path)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Withdrawn.Select(a => new TombstonePage(corpus, a));


    public override string Title => Words.WithdrawnItem;

    public override bool IsIndexed => false;

    public string Type => Words.Type(article.Type);

    /// <summary>In words; empty where it is not known.</summary>
    public string Date => article.Consent?.Date is { } date ? Words.Date(date) : "";

    /// <summary>The sentence that the journal says of it; empty where it says none.</summary>
    public string Ground => article.Consent is { Sentence: var sentence } && sentence != StatementTerms.Consent[ConsentStatus.Withdrawn].Label + "." ? sentence : "";

    public override PartialDate? Modified => article.Consent?.Date;

    public Exchange? Exchange => Corpus.ExchangeOf.GetValueOrDefault(article.Id);
}

using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>What the keys of one article say together: what is missing, and what contradicts itself.</summary>
internal static partial class CheckArticle
{
    public static Article Check(Article article, SourceText source, FrontMatter frontMatter, DiagnosticBag problems)
    {
        var keys = frontMatter.Keys!;
        var start = keys.Place;
        if (article.Authors.IsEmpty && !HasItems(keys, "authors") && !article.Type.IsNotice() && !article.IsWithdrawn) problems.Add(Problems.NoAuthors(start, article.Type.Word()));
        if (article.Published is null && !Has(keys, "published") && !article.IsWithdrawn) problems.Add(Problems.NotDated(start));
        if (article.Published is { } published)
        {
            if (article.Accepted is { } accepted && accepted.IsAfter(published.Value)) problems.Add(Problems.DatesOutOfOrder(published.Place, "published", published.Value, "accepted", accepted));
            if (article.Received is { } received && received.IsAfter(published.Value)) problems.Add(Problems.DatesOutOfOrder(published.Place, "published", published.Value, "received", received));
        }
        if (article.Accepted is { } acceptance && article.Received is { } receipt && receipt.IsAfter(acceptance))
            problems.Add(Problems.DatesOutOfOrder(ValueOf(keys, "accepted"), "accepted", acceptance, "received", receipt));
        if ((HtmlTags.FirstIn(article.Title.Value) ?? TitleMarkup().Match(article.Title.Value).Value) is { Length: > 0 } markup) problems.Add(Problems.MarkupInTitle(article.Title.Place, markup));
        if (article.License.Length > 0 && License.Parse(article.License) is null) problems.Add(Problems.UnknownLicense(ValueOf(keys, "license"), article.License));
        if (article.Consent is { Status: ConsentStatus.NotRequired or ConsentStatus.NotApplicable } && OnePatient().Match(article.Body.PlainText) is { Success: true } patient)
            problems.Add(Problems.ConsentForOnePatient(ValueOf(keys, "consent"), patient.Value));
        if (RelationOf(article.Type) is { } relation && !article.IsWithdrawn && !Has(keys, relation) && !(article.Type == ArticleType.Retraction && Has(keys, "retracts-part-of"))) problems.Add(Problems.NoticeOfNothing(ValueOf(keys, "type"), article.Type.Word(), relation));
        foreach (var reference in article.References.Where(r => r.Doi is null))
            if (BareDoi().Match(reference.Text.PlainText) is { Success: true } doi) problems.Add(Problems.ReferenceDoiNotMarked(reference.Place, doi.Value.TrimEnd('.', ',', ';', ')')));
        foreach (var (author, other) in from a in article.Authors let earlier = article.Authors.TakeWhile(b => !ReferenceEquals(a, b)).FirstOrDefault(b => b.Orcid is { } own && own.Value == a.Orcid?.Value) where earlier is not null select (a, earlier))
            problems.Add(Problems.OrcidOfTwo(author.Orcid!.Value.Place, author.Orcid.Value.Value, author.Name.Full, other.Name.Full));
        CheckExtent(article, source, frontMatter, problems);
        if (article.IsWithdrawn && article.Consent!.Date is null) problems.Add(Problems.WithdrawalNotDated(ValueOf(keys, "consent")));
        return article;
    }

    private static void CheckExtent(Article article, SourceText source, FrontMatter frontMatter, DiagnosticBag problems)
    {
        var bodyPlace = source.At(frontMatter.BodyStart);
        if (article.IsWithdrawn)
        {
            if (!article.Body.IsEmpty || !article.Abstract.IsEmpty) problems.Add(Problems.WithdrawnTextStillThere(bodyPlace));
            return;
        }
        var text = article.Body.PlainText.TrimEnd();
        var hasLink = article.FullTextUrl.Length > 0 || article.Doi is not null;
        switch (article.Extent)
        {
            // Of a text that was refused, more has been said already.
            case Extent.Full when text.Length == 0 && !ReferenceEquals(article.Body, Prose.Empty):
                problems.Add(Problems.NoBody(bodyPlace));
                break;
            case Extent.Extract when !text.EndsWith('…') && !text.EndsWith("...", StringComparison.Ordinal):
                problems.Add(Problems.ExtractNotMarked(bodyPlace));
                break;
            case Extent.Record when text.Length > 0:
                problems.Add(Problems.RecordWithText(bodyPlace));
                break;
        }
        if (article.Extent == Extent.Extract && !hasLink) problems.Add(Problems.NoFullTextLink(ValueOf(frontMatter.Keys!, "extent")));
    }

    // The relation without which an article of a type makes no sense.
    private static string? RelationOf(ArticleType type) => type switch
    {
        ArticleType.Reply => "responds-to",
        ArticleType.Correction => "corrects",
        ArticleType.Retraction => "retracts",
        ArticleType.ExpressionOfConcern => "concerns",
        ArticleType.Addendum => "adds-to",
        _ => null,
    };

    private static bool Has(YamlMapping keys, string name) => keys.Entries.Any(e => e.Key.Value == name);

    // What is wrong with the items themselves is said where they stand.
    private static bool HasItems(YamlMapping keys, string name) => keys.Entries.Any(e => e.Key.Value == name && e.Value is (YamlSequence { Items.IsEmpty: false } or YamlMapping));

    private static Place ValueOf(YamlMapping keys, string name) =>
        keys.Entries.Where(e => e.Key.Value == name).Select(e => e.Value.Place).FirstOrDefault(keys.Place);

    [GeneratedRegex(@"\b(?:an?|our|this)\s+[0-9]{1,3}[- ](?:year|month|week|day)s?[- ]old\s+(?:\w+\s+){0,3}?(?:man|woman|boy|girl|child|infant|neonate|patient|male|female|gentleman|lady)\b|\b(?:a|our)\s+(?:man|woman|boy|girl|patient)\s+(?:of\s+[0-9]{1,3}\b|aged\s+[0-9]{1,3}\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnePatient();

    [GeneratedRegex(@"(?<![\w/.])10\.[0-9]{4,9}/[^\s<>""]{2,200}", RegexOptions.CultureInvariant)]
    private static partial Regex BareDoi();

    // What Markdown, TeX and HTML have for italics, raised and lowered characters, formulas and single characters.
    [GeneratedRegex(@"(?<![\w*])(?<mark>\*{1,2})[^\s*](?:[^*]{0,200}[^\s*])?\k<mark>(?![\w*])|(?<!\w)_[^\s_](?:[^_]{0,200}[^\s_])?_(?!\w)|~[\w+\-]{1,20}~|\^[\w+\-]{1,20}\^|\$\\[A-Za-z]|&(?:#[0-9]{1,6}|[A-Za-z]{2,8});", RegexOptions.CultureInvariant)]
    private static partial Regex TitleMarkup();
}

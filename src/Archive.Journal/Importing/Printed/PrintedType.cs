using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>Finds the type of an article in the words that records have for it (PubMed's publication types, genres, section titles), else in its title.</summary>
internal static partial class PrintedType
{
    // Of several types the first in this list counts: PubMed calls a letter a comment too, and every erratum an article.
    private static readonly ImmutableArray<(ArticleType Type, string[] Words)> Words =
    [
        (ArticleType.Retraction, ["retraction of publication", "retraction", "retraction notice", "partial retraction", "withdrawal notice", "removal notice"]),
        (ArticleType.ExpressionOfConcern, ["expression of concern", "editorial expression of concern"]),
        (ArticleType.Correction, ["published erratum", "correction", "corrections", "erratum", "errata", "corrigendum", "corrigenda", "author correction", "publisher correction"]),
        (ArticleType.Addendum, ["addendum", "addenda"]),
        (ArticleType.Reply, ["reply", "replies", "author reply", "authors reply", "author response", "authors response", "letter reply", "in reply", "author s reply"]),
        (ArticleType.Letter, ["letter", "letters", "correspondence", "letter to the editor", "letters to the editor", "letter to editor", "eletter", "rapid response", "comment and response", "comment response", "correspondence article"]),
        (ArticleType.Editorial, ["editorial", "editorials", "introductory journal article"]),
        (ArticleType.ArticleCommentary, ["article commentary", "comment", "comments", "commentary", "commentaries", "invited commentary", "discussion"]),
        (ArticleType.Article,
        [
            "article", "journal article", "articles", "research article", "original article", "original articles", "original research", "original investigation", "original paper", "research", "research paper", "case report", "case reports",
            "review", "review article", "systematic review", "meta analysis", "clinical trial", "randomized controlled trial", "brief report", "short report", "short communication", "brief communication", "research letter",
            "observational study", "multicenter study", "comparative study", "full length article", "article journal", "practice guideline", "guideline", "historical article", "clinical study", "validation study", "evaluation study",
        ]),
    ];

    /// <summary>The type that a record names, or else the one that the title speaks of; what the record does not say in so many words is a finding.</summary>
    /// <param name="words">As the record has them.</param>
    /// <param name="title">Without marks.</param>
    /// <param name="place">Where the type stands, or would.</param>
    /// <param name="findings">For what is guessed.</param>
    public static Sourced<ArticleType>? From(IEnumerable<string> words, string title, Place place, ImmutableArray<Finding>.Builder findings)
    {
        var named = OfWords(words);
        var told = OfTitle(title);
        if (named is { } type and not ArticleType.Article && !(told == ArticleType.Reply && type is ArticleType.Letter or ArticleType.ArticleCommentary)) return new Sourced<ArticleType>(type, place);
        if (told is { } guess && guess != named)
        {
            findings.Add(Findings.Taken(place, $"The article was taken as '{guess.Word()}', since its title is '{Findings.Short(CleanText.OneLine(title))}'."));
            return new Sourced<ArticleType>(guess, place);
        }
        return named is { } plain ? new Sourced<ArticleType>(plain, place) : null;
    }

    /// <summary>The most particular type among words; null where none of them is one.</summary>
    public static ArticleType? OfWords(IEnumerable<string> words)
    {
        var given = words.Select(w => TextToken.Collapse(NotLetters().Replace(Folding.Fold(w), " "))).ToHashSet(StringComparer.Ordinal);
        foreach (var (type, known) in Words)
            if (known.Any(given.Contains)) return type;
        return null;
    }

    /// <summary>The type that a title speaks of; null for a title that is a work's own.</summary>
    public static ArticleType? OfTitle(string title)
    {
        var line = CleanText.OneLine(title).Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Trim();
        if (ConcernTitle().IsMatch(line)) return ArticleType.ExpressionOfConcern;
        if (RetractionTitle().IsMatch(line)) return ArticleType.Retraction;
        if (CorrectionTitle().IsMatch(line)) return ArticleType.Correction;
        if (AddendumTitle().IsMatch(line)) return ArticleType.Addendum;
        if (ReplyTitle().IsMatch(line)) return ArticleType.Reply;
        if (LetterTitle().IsMatch(line)) return ArticleType.Letter;
        return EditorialTitle().IsMatch(line) ? ArticleType.Editorial : null;
    }

    [GeneratedRegex("[^a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotLetters();

    [GeneratedRegex(@"^(?:editorial |editors?'? )?(?:note: )?expression of (?:editorial )?concern\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConcernTitle();

    // "Retraction of the eyelid" is no notice, and "RETRACTED: …" is the work itself.
    [GeneratedRegex(@"^(?:(?:partial |editorial )?retraction(?: note| notice| statement)?(?:$|[:.]| to\b| for\b| of(?:: | ['""]| (?:the )?(?:article|paper|letter|publication)\b)| ['""\[(])|(?:notice of (?:retraction|withdrawal)|(?:withdrawal|removal) notice)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RetractionTitle();

    [GeneratedRegex(@"^(?:(?:author|publisher)(?:'s)? )?(?:corrections?|errat(?:um|a)|corrigend(?:um|a))(?:$| (?:to|for|notice)\b|[:.]| [–—\-\[(""'])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CorrectionTitle();

    [GeneratedRegex(@"^addend(?:um|a)(?:$| (?:to|for)\b|[:.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddendumTitle();

    // "Response to treatment" is no reply.
    [GeneratedRegex(@"^(?:(?:the )?authors?'?s?'? (?:repl(?:y|ies)|respon(?:se|d)s?)\b|(?:in )?reply(?:$|[:.]| (?:to|from|by)\b)|response(?:$|:| (?:from|by) the authors?\b| to(?::| ['""]| (?:the |a )?(?:letter|comment|correspondence|editor)))|rejoinder\b)|: (?:authors?'?s?'? )?(?:reply|response)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReplyTitle();

    [GeneratedRegex(@"^(?:letters? to (?:the )?editor\b|to the editor\b|(?:a )?comments? on(?::| )|correspondence(?:$|:| on\b| to\b)|re: )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LetterTitle();

    [GeneratedRegex(@"^editorial(?:$|:)|^(?:from|note from) the editors?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EditorialTitle();
}

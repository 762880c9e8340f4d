using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal;

/// <summary>What a check of a finished site found.</summary>
/// <param name="Diagnostics">All problems of all files, sorted; their places are in the output folder.</param>
/// <param name="Settings">What archive.yml says; the defaults where there is no input folder.</param>
public sealed record CheckedSite(ImmutableArray<Diagnostic> Diagnostics, SiteSettings Settings)
{
    /// <summary>Checks the site in an output folder; null where there is none.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="inputFolder">Where the withheld texts are; null where there is no such folder.</param>
    /// <param name="today">The date that embargoes are measured by.</param>
    /// <param name="allowsLarge">Whether files and sites of any size pass.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CheckedSite? In(string folder, string? inputFolder, PartialDate today, bool allowsLarge)
    {
        if (FinishedSite.In(folder) is not { } site) return null;
        if (inputFolder is null) return From(site, new SiteSettings(), new WithheldTexts([]), allowsLarge, [Problems.WordsNotLookedFor(Start)]);

        var input = ArchiveSite.Input(inputFolder);
        // Linking takes longest, and says nothing of what is withheld.
        var parsed = ArchiveSite.Process(input);
        ImmutableArray<Article> articles = [.. parsed.Articles.Select(a => a.Article).OfType<Article>()];
        var titles = TitlesOnShow(articles, today);
        var unread = new DiagnosticBag();
        var withheld = articles.Where(a => !a.IsPublishedOn(today)).Select(a => (a.Id, WordsOf(a, titles)))
            .Concat(input.Withheld.Select(f => (Path.GetFileNameWithoutExtension(f.Name), ReadWithheld.From([f], unread))));
        var texts = new WithheldTexts([.. withheld]);
        var unknown = parsed.Articles.Count(a => a.Article is null) + unread.ToImmutable().Count(d => d.IsError);
        return From(site, parsed.Masthead.Settings, texts, allowsLarge, unknown > 0 ? [Problems.WordsNotKnown(Start, unknown)] : []);
    }

    // "In reply to the letter above" is the title of many; one that also stands over a published text gives nothing away.
    private static FrozenSet<string> TitlesOnShow(ImmutableArray<Article> articles, PartialDate today) =>
        articles.Where(a => a.IsPublishedOn(today)).Select(a => Folding.Fold(a.Title.Value)).ToFrozenSet(StringComparer.Ordinal);

    private static WithheldWords WordsOf(Article article, FrozenSet<string> titlesOnShow) => WithheldWords.From(
        [titlesOnShow.Contains(Folding.Fold(article.Title.Value)) ? "" : article.Title.Value, article.Abstract.PlainText, article.Body.PlainText]);

    private static Place Start => Place.StartOf(SiteManifest.FileName);

    private static CheckedSite From(FinishedSite site, SiteSettings settings, WithheldTexts withheld, bool allowsLarge, ImmutableArray<Diagnostic> ofInput) =>
        new([.. CheckSite.From(site, withheld, settings.Contact, allowsLarge).AddRange(ofInput).Order()], settings);
}

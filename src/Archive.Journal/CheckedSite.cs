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
        if (inputFolder is null) return From(site, new SiteSettings { Contact = CheckHarvesting.ContactIn(site) }, new WithheldTexts([]), allowsLarge, [Problems.WordsNotLookedFor(Start)]);

        var input = ArchiveSite.Input(inputFolder);
        // Linking takes longest and says nothing of what is withheld; and of what is not, the title is enough.
        var articles = Phase.Each(input.Articles, f => Holding.Of(ParseArticle.From(f), today));
        var masthead = ReadMasthead.From(input);
        var unread = new DiagnosticBag();
        var titles = articles.Where(a => a.IsOnShow).Select(a => a.Title).ToFrozenSet(StringComparer.Ordinal);
        var withheld = articles.Where(a => a is { IsRead: true, IsOnShow: false }).Select(a => (a.Id, a.WordsBut(titles)))
            .Concat(input.Withheld.Select(f => (Path.GetFileNameWithoutExtension(f.Name), ReadWithheld.From([f], unread))));
        var texts = new WithheldTexts([.. withheld]);
        var unknown = articles.Count(a => !a.IsRead) + unread.ToImmutable().Count(d => d.IsError);
        return From(site, masthead.Settings, texts, allowsLarge, unknown > 0 ? [Problems.WordsNotKnown(Start, unknown)] : []);
    }

    private static Place Start => Place.StartOf(SiteManifest.FileName);

    private static CheckedSite From(FinishedSite site, SiteSettings settings, WithheldTexts withheld, bool allowsLarge, ImmutableArray<Diagnostic> ofInput) =>
        new([.. CheckSite.From(site, withheld, settings.Contact, allowsLarge).AddRange(ofInput).Order()], settings);

    /// <summary>What matters here of an article's file.</summary>
    /// <param name="Title">Folded.</param>
    /// <param name="Text">The words of title and text where they are withheld; otherwise none.</param>
    private sealed record Holding(string Id, string Title, ImmutableArray<string> Text, bool IsRead, bool IsOnShow)
    {
        public static Holding Of(ParsedArticle parsed, PartialDate today) => parsed.Article switch
        {
            null => new Holding(parsed.Id, "", [], IsRead: false, IsOnShow: false),
            { } article when article.IsPublishedOn(today) => new Holding(parsed.Id, Folding.Fold(article.Title.Value), [], IsRead: true, IsOnShow: true),
            { } article => new Holding(parsed.Id, Folding.Fold(article.Title.Value), [article.Title.Value, article.Abstract.PlainText, article.Body.PlainText], IsRead: true, IsOnShow: false),
        };

        // "In reply to the letter above" is the title of many; one that also stands over a published text gives nothing away.
        public WithheldWords WordsBut(FrozenSet<string> titles) => WithheldWords.From(titles.Contains(Title) ? Text.Skip(1) : Text);
    }
}

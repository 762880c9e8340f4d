using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Checking;

/// <summary>What a check of a finished site found.</summary>
/// <param name="Diagnostics">All problems of all files, sorted; their places are in the output folder.</param>
/// <param name="Settings">What archive.yml says; the defaults where there is no input folder.</param>
public sealed record CheckedSite(ImmutableArray<Diagnostic> Diagnostics, SiteSettings Settings);

/// <summary>A finished site on disk → what is wrong with it, whoever built it and whatever happened to it since.</summary>
public static class CheckSite
{
    /// <summary>Reads every file once, in parallel; null where the folder holds no site.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="inputFolder">Where the withheld texts are; null where there is none to look at.</param>
    /// <param name="today">The date that embargoes are measured by.</param>
    /// <param name="allowsLarge">Whether files and sites of any size pass.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CheckedSite? From(string folder, string? inputFolder, PartialDate today, bool allowsLarge)
    {
        if (FinishedSite.In(folder) is not { } site) return null;
        var (settings, withheld, problems) = Read(inputFolder, today);
        var results = Phase.Each(site.Files, f => CheckFile.From(f, site, withheld, settings.Contact));
        var files = results.ToDictionary(r => r.Facts.Path, r => r.Facts, StringComparer.Ordinal);
        problems.AddRange(results.SelectMany(r => r.Facts.Diagnostics));
        problems.AddRange(CheckFiles.AgainstManifest(site, results.Where(r => r.Hash is not null).ToDictionary(r => r.Facts.Path, r => r.Hash!, StringComparer.Ordinal)));
        problems.AddRange(allowsLarge ? [] : CheckFiles.Sizes(site));
        problems.AddRange(CheckFragments.From(files));
        problems.AddRange(CheckSitemap.From(site, files));
        problems.AddRange(CheckFeeds.From(site, files));
        problems.AddRange(CheckIndexes.From(site, files));
        return new CheckedSite(problems.ToSorted(), settings);
    }

    private static (SiteSettings Settings, WithheldTexts Withheld, DiagnosticBag Problems) Read(string? inputFolder, PartialDate today)
    {
        var problems = new DiagnosticBag();
        var start = Place.StartOf(SiteManifest.FileName);
        if (inputFolder is null)
        {
            problems.Add(Problems.WordsNotLookedFor(start));
            return (new SiteSettings(), WithheldTexts.None, problems);
        }
        // Linking takes longest, and says nothing of what is withheld.
        var parsed = ArchiveSite.Process(ArchiveSite.Input(inputFolder));
        var unread = parsed.Articles.Count(a => a.Article is null);
        if (unread > 0) problems.Add(Problems.WordsNotKnown(start, unread));
        return (parsed.Masthead.Settings, WithheldTexts.From(inputFolder, parsed.Articles.Select(a => a.Article).OfType<Article>(), today), problems);
    }
}

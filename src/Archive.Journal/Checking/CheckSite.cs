using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>A finished site on disk → what is wrong with it, whoever built it and whatever happened to it since.</summary>
internal static class CheckSite
{
    /// <summary>Reads every file once, in parallel; the problems are sorted, and their places are in the output folder.</summary>
    /// <param name="site">The site.</param>
    /// <param name="withheld">Whose words must stand nowhere.</param>
    /// <param name="contact">What archive.yml gives as contact; may be empty.</param>
    /// <param name="allowsLarge">Whether files and sites of any size pass.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImmutableArray<Diagnostic> From(FinishedSite site, WithheldTexts withheld, string contact, bool allowsLarge)
    {
        var results = Phase.Each(site.Files, f => CheckFile.From(f, site, withheld, contact));
        var files = results.ToDictionary(r => r.Facts.Path, r => r.Facts, StringComparer.Ordinal);
        var hashes = results.Where(r => r.Hash is not null).ToDictionary(r => r.Facts.Path, r => r.Hash!.Value, StringComparer.Ordinal);
        var problems = new DiagnosticBag();
        problems.AddRange(results.SelectMany(r => r.Facts.Diagnostics));
        problems.AddRange(CheckFiles.AgainstManifest(site, hashes));
        problems.AddRange(allowsLarge ? [] : CheckFiles.Sizes(site));
        problems.AddRange(CheckFragments.From(files));
        problems.AddRange(CheckSitemap.From(site, files));
        problems.AddRange(CheckFeeds.From(site, files));
        problems.AddRange(CheckJsonFeeds.From(site, files));
        problems.AddRange(CheckHarvesting.From(site, files));
        problems.AddRange(CheckIndexes.From(site, files));
        return problems.ToSorted();
    }
}

using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Linking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal;

/// <summary>What every file of the archive says by itself, before anything is known of the whole.</summary>
/// <param name="Masthead">The settings and authorities.</param>
/// <param name="Articles">In any order.</param>
/// <param name="Pages">In any order.</param>
public sealed record ParsedArchive(Masthead Masthead, ImmutableArray<ParsedArticle> Articles, ImmutableArray<ParsedPage> Pages)
{
    /// <summary>What is wrong with the files one by one, in no particular order.</summary>
    public IEnumerable<Diagnostic> Diagnostics => [.. Masthead.Diagnostics, .. Articles.SelectMany(a => a.Diagnostics), .. Pages.SelectMany(p => p.Diagnostics)];

    /// <summary>What there is to link; the options take the place of what the settings say.</summary>
    public CorpusInput ToCorpusInput(SiteOptions options)
    {
        var settings = Masthead.Settings with { RepositoryFolder = options.RepositoryFolder, BaseUrl = options.BaseUrl ?? Masthead.Settings.BaseUrl };
        settings = settings with { Fingerprint = Engine.Fingerprint.Of($"{Masthead.Settings.Fingerprint}", settings.RepositoryFolder, settings.BaseUrl.AbsoluteUri) };
        return new CorpusInput(settings, Articles, Masthead.People, Masthead.Topics, [.. Pages.Select(p => p.Page).OfType<ProsePage>()], options.Today, Masthead.HasTopicsFile, options.ShowsDrafts) { Permalinks = Masthead.Permalinks };
    }
}

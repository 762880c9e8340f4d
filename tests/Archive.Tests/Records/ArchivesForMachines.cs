using Archive.Journal.Pages;
using Archive.Journal.Records;
using Archive.Tests.Cases;
using Archive.Tests.Site;

namespace Archive.Tests.Records;

/// <summary>The specimen and the archive with hostile titles, built once for the tests that read what their pages tell machines.</summary>
public sealed class ArchivesForMachines
{
    private readonly Lazy<RenderedSite> _specimen = new(() => RenderedSite.Of(Repository.Input, "https://archive.example/base/"));
    private readonly Lazy<RenderedSite> _hostile = new(() => new Case(Path.Combine(Repository.Cases, "titles-hostile")).Build());

    internal RenderedSite Specimen => _specimen.Value;

    internal RenderedSite Hostile => _hostile.Value;

    internal IEnumerable<RenderedSite> All => [Specimen, Hostile];

    /// <summary>Every article's page, and the record that it was made from.</summary>
    internal IEnumerable<(RenderedSite Site, ArticlePage Page, BibliographicRecord Record)> Articles =>
        All.SelectMany(s => s.Site.Kinds.SelectMany(k => k.Pages).OfType<ArticlePage>().Select(p => (s, p, p.Record)));
}

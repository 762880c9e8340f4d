using Archive.Journal;
using Archive.Theme;

namespace Archive.Statiq;

/// <summary>The archive's pipelines: one that reads and links the articles, and one for each kind of page.</summary>
public static class ArchivePipelines
{
    /// <summary>The name of the pipeline that has a document for each article file.</summary>
    public const string Articles = "Archive";

    /// <summary>The name of the pipeline of the theme's files and the search index.</summary>
    public const string Assets = "Archive/Assets";

    /// <summary>The name of the Statiq pipeline for one of the journal's: <c>Archive/Home</c> for Home, since Statiq has some names of its own.</summary>
    public static string NameOf(Journal.Pipeline pipeline) => $"{Articles}/{pipeline.Name}";

    internal static void BuildArticles(PipelineBuilder pipeline) => pipeline
        .WithInputModules(new ReadArchive())
        .WithProcessModules(new ParseArchive())
        .WithPostProcessModules(new LinkArchive());

    internal static void BuildPages(PipelineBuilder pipeline, Journal.Pipeline journal) =>
        Build(pipeline, site => site.Kinds.Single(k => k.Pipeline == journal.Name).Pages.Select(p => ArchiveSite.FileOf(p, ArchiveTheme.Theme)));

    internal static void BuildAssets(PipelineBuilder pipeline) =>
        Build(pipeline, site => ArchiveSite.AssetsOf(ArchiveTheme.Theme).Concat(site.SearchFiles));

    // A page's PostProcess waits for that of the articles: where the archive has errors, no page is composed.
    private static void Build(PipelineBuilder pipeline, Func<ArchiveSite, IEnumerable<Engine.SiteFile>> compose) => pipeline
        .WithDependencies(Articles)
        .AsPostProcessHasDependencies()
        .WithPostProcessModules(new ComposePages(compose), new RenderPages())
        .WithOutputModules(new WriteFiles(), new WriteEmptyFiles());
}

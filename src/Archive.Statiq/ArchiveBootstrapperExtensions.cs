using Archive.Journal;
using Archive.Journal.Reading;

namespace Archive.Statiq;

/// <summary>The archive as a part of a Statiq.Web site.</summary>
public static class ArchiveBootstrapperExtensions
{
    /// <summary>
    /// Adds the archive's pipelines, and takes its files out of the sight of Statiq's own: <c>articles/</c>, <c>pages/</c> and
    /// the files named in <see cref="ArchiveInput.Paths"/>. All else below the input folder is Statiq's.
    /// </summary>
    public static TBootstrapper AddArchive<TBootstrapper>(this TBootstrapper bootstrapper)
        where TBootstrapper : IBootstrapper
    {
        bootstrapper
            .ConfigureFileSystem(files => files.ExcludedPaths.AddRange(ArchiveInput.Paths.Select(p => new NormalizedPath(p))))
            // The archive's theme is a project of its solution, not one for Statiq to compile.
            .ConfigureThemePaths(themes => themes.RemoveRange(themes.Where(t => bootstrapper.FileSystem.GetRootDirectory(t).GetFile("Archive.Theme.csproj").Exists).ToArray()))
            // The sitemap is the archive's.
            .AddSetting(WebKeys.GenerateSitemap, false)
            .BuildPipeline(ArchivePipelines.Articles, ArchivePipelines.BuildArticles)
            .BuildPipeline(ArchivePipelines.Assets, ArchivePipelines.BuildAssets);
        foreach (var journal in ArchiveSite.Pipelines) bootstrapper.BuildPipeline(ArchivePipelines.NameOf(journal), pipeline => ArchivePipelines.BuildPages(pipeline, journal));
        return bootstrapper;
    }
}

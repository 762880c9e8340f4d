using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Statiq;

/// <summary>Input: a document for each article file and each prose page, and one for the files that hold for all of them.</summary>
internal sealed class ReadArchive : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var input = ArchiveInput.From(ArchiveInput.PartOf(InputFolder.List(FolderOf(context).FullPath)));
        // Past Statiq's file system, which does not see the archive's files.
        var disk = new LocalFileProvider(context.FileSystem);
        return [
            context.CreateDocument(new Dictionary<string, object> { [ArchiveKeys.Input] = input }),
            .. input.Articles.Select(a => Document(a, ArchiveKeys.ArticleFile)),
            .. input.Pages.Select(p => Document(p, ArchiveKeys.PageFile)),
        ];

        IDocument Document(ArticleFile file, string key) => context.CreateDocument(
            file.File.FullPath, null, new Dictionary<string, object> { [key] = file }, disk.GetFile(file.File.FullPath).GetContentProvider());
    }

    /// <summary>The input folder with archive.yml; without one, the last of Statiq's.</summary>
    public static NormalizedPath FolderOf(IExecutionContext context)
    {
        var folders = context.FileSystem.GetInputDirectories().Select(d => d.Path).ToArray();
        return folders.LastOrDefault(f => File.Exists(f.Combine("archive.yml").FullPath), folders[^1]);
    }
}

using Archive.Engine;
using Archive.Journal;

namespace Archive.Statiq;

/// <summary>PostProcess: linked archive → a document for each page or file of one kind.</summary>
internal sealed class ComposePages(Func<ArchiveSite, IEnumerable<SiteFile>> compose) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = context.Outputs.FromPipeline(ArchivePipelines.Articles).Select(d => d.Get<ArchiveSite>(ArchiveKeys.Site)).First(s => s is not null);
        return compose(site).Select(f => context.CreateDocument(new NormalizedPath(f.Path.File), new Dictionary<string, object> { [ArchiveKeys.File] = f }));
    }
}

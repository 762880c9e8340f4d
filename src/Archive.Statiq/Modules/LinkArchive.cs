using Archive.Journal;
using Archive.Journal.Reading;
using Microsoft.Extensions.Logging;

namespace Archive.Statiq;

/// <summary>PostProcess: articles → linked archive, once for all pages. With an error in the content the run fails here, before any page is rendered.</summary>
internal sealed class LinkArchive : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var parsed = context.Inputs.Select(d => d.Get(ArchiveKeys.Parsed)).ToArray();
        var masthead = parsed.OfType<Masthead>().Single();
        var options = StatiqSettings.Options(context, masthead.Settings.BaseUrl);
        var site = ArchiveSite.PostProcess(new ParsedArchive(masthead, [.. parsed.OfType<ParsedArticle>()], [.. parsed.OfType<ParsedPage>()]), options);
        Report(site, options, context);
        return context.Inputs.Select(d => d.Get(ArchiveKeys.Parsed) == (object)masthead ? d.Clone(new Dictionary<string, object> { [ArchiveKeys.Site] = site }) : d);
    }

    private static void Report(ArchiveSite site, SiteOptions options, IExecutionContext context)
    {
        var folder = ReadArchive.FolderOf(context);
        var documents = context.Inputs.Where(d => !d.Source.IsNull).ToLookup(d => folder.GetRelativePath(d.Source).FullPath, StringComparer.Ordinal);
        foreach (var problem in site.Diagnostics)
            context.Log(problem.IsError ? LogLevel.Error : LogLevel.Warning, new StatiqLogState { Document = documents[problem.Place.Path].FirstOrDefault() }, problem.ToText(options.RepositoryFolder));
        // Each of them has been logged.
        if (site.Diagnostics.Any(d => d.IsError)) throw new LoggedException(new ExecutionException("The archive has errors; nothing of it was written."));
    }
}

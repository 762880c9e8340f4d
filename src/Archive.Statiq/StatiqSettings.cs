using Archive.Journal;
using Archive.Journal.Model;

namespace Archive.Statiq;

/// <summary>What Statiq's settings say of a build of the archive.</summary>
internal static class StatiqSettings
{
    /// <summary>The options of a build.</summary>
    /// <param name="context">Of a module.</param>
    /// <param name="baseUrl">archive.yml's. <c>Host</c>, with <c>LinksUseHttps</c>, takes the place of its first part, <c>LinkRoot</c> that of its path.</param>
    public static SiteOptions Options(IExecutionContext context, Uri baseUrl)
    {
        var host = context.Settings.GetString(Keys.Host);
        var root = context.Settings.GetString(Keys.LinkRoot, string.IsNullOrEmpty(host) ? baseUrl.AbsolutePath : "").Trim('/');
        var start = string.IsNullOrEmpty(host) ? baseUrl.GetLeftPart(UriPartial.Authority) : (context.Settings.GetBool(Keys.LinksUseHttps) ? "https://" : "http://") + host;
        if (!WebUrl.TryBase($"{start}/{root}", out var url)) throw new ExecutionException($"Host and LinkRoot make '{start}/{root}', which is not the address of a home page.");
        return new SiteOptions(Today(context), url, FolderInRepository(context));
    }

    /// <summary>The date that embargoes are measured by: that of Statiq's <c>CurrentDateTime</c>; without one, today's.</summary>
    public static PartialDate Today(IExecutionContext context)
    {
        var now = context.GetCurrentDateTime();
        if (now.Kind == DateTimeKind.Local) now = now.ToUniversalTime();
        return new PartialDate(now.Year, now.Month, now.Day);
    }

    // A folder below Statiq's root is taken to lie there in the repository too; any other stands for the usual one.
    private static string FolderInRepository(IExecutionContext context)
    {
        var path = context.FileSystem.GetRootPath().GetRelativePath(ReadArchive.FolderOf(context)).FullPath;
        return path.StartsWith("..", StringComparison.Ordinal) || path.StartsWith('/') ? "input" : path;
    }
}

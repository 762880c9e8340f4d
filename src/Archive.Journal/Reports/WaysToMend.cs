using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>How readers who saved an endangered path can be led to something again, in Markdown.</summary>
internal static class WaysToMend
{
    public static string Of(EndangeredPath path)
    {
        var alias = MarkdownText.Code($"aliases: [{path.Path}]");
        var slug = MarkdownText.Code($"slug: {YamlQuoting.Of(path.Path.LastName())}");
        var elsewhere = path.IsNow is { } now ? MarkdownText.Code(now.Value) : "";
        return path.Kind switch
        {
            AddressKind.Article => $"restore the file {MarkdownText.Code(path.Path.LastName() + ".md")}, or put {alias} into the article that takes its place.",
            AddressKind.Tombstone => $"restore the file {MarkdownText.Code(path.Path.LastName() + ".md")}; a withdrawn item keeps its address.",
            AddressKind.Author when path.IsNow is not null => $"what it listed is now at {elsewhere}. Put {slug} into that person's entry in `people.yml`, which makes this their only address, or {alias} into one of the articles.",
            AddressKind.Author or AddressKind.Editor => $"where the person goes by another name now, put {slug} into their entry in `people.yml`; else put {alias} into the article that readers should find.",
            AddressKind.Topic => $"put {slug} into the entry in `topics.yml` of the topic that takes its place, or {alias} into the article that readers should find.",
            AddressKind.Exchange when path.IsNow is not null => $"what it held is now at {elsewhere}. Put {alias} into the article that readers should find.",
            AddressKind.Information => $"restore its file in `pages/`, or put {alias} into the article that readers should find.",
            AddressKind.Redirect => $"it led to {elsewhere}. Put {alias} into the article that is there.",
            AddressKind.File when !CanBeAlias(path.Path) => "put the file back.",
            AddressKind.File => $"put the file back, or {alias} into the article that readers should find.",
            _ => $"put {alias} into the article that readers should find.",
        };
    }

    // Files may have names that no alias can have.
    private static bool CanBeAlias(SitePath path) => path.Value.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '_' or '~' or '-');
}

using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>What every page has: a title, a language, one main heading, a main part, and ids that stand for one thing each.</summary>
internal static class CheckPage
{
    public static IEnumerable<Diagnostic> From(FileContent content)
    {
        if (content.Page is not { } page) yield break;
        var start = Place.StartOf(content.Source.Path);
        if (!page.HasTitle) yield return Problems.PageWithoutTitle(start);
        if (!page.HasLanguage) yield return Problems.PageWithoutLanguage(start);
        if (!page.HasMain) yield return Problems.PageWithoutMain(start);
        if (page.MainHeadings.Count == 0) yield return Problems.PageWithoutHeading(start);
        foreach (var heading in page.MainHeadings.Skip(1)) yield return Problems.SecondMainHeading(content.At(heading));
        var ids = new HashSet<string>(content.Ids.Count, StringComparer.Ordinal);
        foreach (var (id, offset) in content.Ids)
            if (!ids.Add(id)) yield return Problems.IdUsedTwice(content.At(offset), id);
    }
}

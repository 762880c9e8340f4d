using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Writing;

/// <summary>What an id is proposed from; what is not known is empty.</summary>
/// <param name="Year">Of publication, or the one in which the article is added.</param>
/// <param name="Pages">The page or pages, or what stands in their place.</param>
internal readonly record struct IdSource(string Year, string Volume, string Issue, string Pages, string Doi);

/// <summary>Proposes an id: from volume, issue and first page, else from the DOI, else by counting; never from a name or a title.</summary>
internal static partial class ProposeId
{
    private const int LastYearDigit = 4;

    public static string For(KnownArchive archive, Answers answers)
    {
        var pages = answers.Has(Question.Pages) ? answers.One(Question.Pages) : answers.One(Question.ElocationId);
        return For(new IdSource(YearOf(archive, answers), answers.One(Question.Volume), answers.One(Question.Issue), pages, answers.One(Question.Doi)), archive.IsTaken);
    }

    /// <summary>An id that is not taken.</summary>
    public static string For(IdSource source, Func<string, bool> isTaken)
    {
        var (onPage, byDoi) = (FromIssue(source), FromDoi(source));
        if (onPage is not null && !isTaken(onPage)) return onPage;
        if (byDoi is not null && !isTaken(byDoi)) return byDoi;
        return onPage is null && byDoi is null ? Numbered(isTaken, source.Year + "-", first: 1) : Numbered(isTaken, (onPage ?? byDoi) + "-", first: 2);
    }

    /// <summary>The year of publication, or the one in which the article is added.</summary>
    public static string YearOf(KnownArchive archive, Answers answers) =>
        answers.One(Question.Published) is { Length: >= LastYearDigit } date ? date[..LastYearDigit] : archive.Today.Year.ToString();

    private static string? FromIssue(IdSource source)
    {
        var (volume, issue, page) = (Letters(source.Volume), Letters(source.Issue), Letters(source.Pages.Split('-', '–', '—', ',')[0]));
        return volume.Length == 0 || page.Length == 0 ? null : $"v{volume}{(issue.Length > 0 ? "i" + issue : "")}-{page}";
    }

    private static string? FromDoi(IdSource source)
    {
        if (!Model.Doi.TryParse(source.Doi, out var doi)) return null;
        var suffix = doi.Value[(doi.Value.IndexOf('/', StringComparison.Ordinal) + 1)..].ToLowerInvariant();
        var id = Slug.Of(NotLetters().Replace(suffix, "-").Trim('-'));
        return id.Length > 0 ? id : null;
    }

    private static string Numbered(Func<string, bool> isTaken, string prefix, int first)
    {
        var number = first;
        while (isTaken(prefix + number)) number++;
        return prefix + number;
    }

    private static string Letters(string text) => NotLetters().Replace(text.ToLowerInvariant(), "");

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotLetters();
}

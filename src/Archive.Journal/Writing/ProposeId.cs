using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Writing;

/// <summary>Proposes an id: from volume, issue and first page, else from the DOI, else by counting; never from a name or a title.</summary>
internal static partial class ProposeId
{
    private const int LastYearDigit = 4;

    public static string For(KnownArchive archive, Answers answers)
    {
        var stem = FromIssue(answers) ?? FromDoi(answers);
        return stem is null ? Numbered(archive, YearOf(archive, answers) + "-", first: 1)
            : archive.IsTaken(stem) ? Numbered(archive, stem + "-", first: 2) : stem;
    }

    /// <summary>The year of publication, or the one in which the article is added.</summary>
    public static string YearOf(KnownArchive archive, Answers answers) =>
        answers.One(Question.Published) is { Length: >= LastYearDigit } date ? date[..LastYearDigit] : archive.Today.Year.ToString();

    private static string? FromIssue(Answers answers)
    {
        var volume = Letters(answers.One(Question.Volume));
        var issue = Letters(answers.One(Question.Issue));
        var pages = answers.Has(Question.Pages) ? answers.One(Question.Pages) : answers.One(Question.ElocationId);
        var page = Letters(pages.Split('-', '–', '—', ',')[0]);
        return volume.Length == 0 || page.Length == 0 ? null : $"v{volume}{(issue.Length > 0 ? "i" + issue : "")}-{page}";
    }

    private static string? FromDoi(Answers answers)
    {
        if (!Model.Doi.TryParse(answers.One(Question.Doi), out var doi)) return null;
        var suffix = doi.Value[(doi.Value.IndexOf('/', StringComparison.Ordinal) + 1)..].ToLowerInvariant();
        var id = Slug.Of(NotLetters().Replace(suffix, "-").Trim('-'));
        return id.Length > 0 ? id : null;
    }

    private static string Numbered(KnownArchive archive, string prefix, int first)
    {
        var number = first;
        while (archive.IsTaken(prefix + number)) number++;
        return prefix + number;
    }

    private static string Letters(string text) => NotLetters().Replace(text.ToLowerInvariant(), "");

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotLetters();
}

using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The input folder sorted by what each file is: settings, authorities, articles and pages with their attachments.</summary>
public sealed record ArchiveInput
{
    public InputFile? Settings { get; init; }
    public InputFile? People { get; init; }
    public InputFile? Topics { get; init; }
    public required ImmutableArray<ArticleFile> Articles { get; init; }
    public required ImmutableArray<ArticleFile> Pages { get; init; }

    /// <summary>The ledgers of the words that must appear nowhere.</summary>
    public required ImmutableArray<InputFile> Withheld { get; init; }

    /// <summary>What lies in the folder and belongs to nothing, or cannot be taken in.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The folders and files of an archive, relative to the input folder; a folder ends with a slash.</summary>
    public static ImmutableArray<string> Paths { get; } = ["articles/", "pages/", ReadWithheld.Folder, ReadSettings.FileName, ReadAuthorities.PeopleFile, ReadAuthorities.TopicsFile, "permalinks.txt", "README.md"];

    /// <summary>Of a folder that the archive shares with others, what is the archive's.</summary>
    public static InputFolder PartOf(InputFolder folder) =>
        new([.. folder.Files.Where(f => IsKnown(f.Path))], [.. folder.Faults.Where(f => IsKnown(f.Path) || IsKnown(f.Path + "/"))]);

    /// <summary>Sorts what lies in the folder; nothing is opened.</summary>
    public static ArchiveInput From(InputFolder folder)
    {
        var problems = new DiagnosticBag();
        problems.AddRange(folder.Faults.Select(Problems.NotTakenIn));
        var top = folder.Files.Where(f => f.Folder.Length == 0).ToDictionary(f => f.Name, StringComparer.Ordinal);
        var articles = Under(folder, "articles/", problems);
        if (articles.IsEmpty) problems.Add(Problems.NoArticles("articles"));
        var input = new ArchiveInput
        {
            Settings = top.GetValueOrDefault(ReadSettings.FileName),
            People = top.GetValueOrDefault(ReadAuthorities.PeopleFile),
            Topics = top.GetValueOrDefault(ReadAuthorities.TopicsFile),
            Articles = articles,
            Pages = Under(folder, "pages/", problems),
            Withheld = [.. folder.Files.Where(f => IsLedger(f.Path))],
            Diagnostics = [],
        };
        foreach (var stray in folder.Files.Where(f => !IsKnown(f.Path) || (IsBelow(ReadWithheld.Folder, f.Path) && !IsLedger(f.Path))))
            problems.Add(Problems.StrayFile(Place.StartOf(stray.Path), stray.Name.EndsWith(".md", StringComparison.Ordinal) ? "Articles are in articles/, prose pages in pages/." : "Move or delete it; the settings are archive.yml, people.yml, topics.yml and permalinks.txt."));
        return input with { Diagnostics = problems.ToImmutable() };
    }

    private static bool IsKnown(string path) => Paths.Any(p => p.EndsWith('/') ? IsBelow(p, path) : path == p);

    private static bool IsBelow(string folder, string path) => path.StartsWith(folder, StringComparison.Ordinal);

    private static bool IsLedger(string path) => IsBelow(ReadWithheld.Folder, path) && path.EndsWith(".txt", StringComparison.Ordinal) && path.LastIndexOf('/') < ReadWithheld.Folder.Length;

    // Every .md is an article or a page; every other file belongs to the nearest one whose folder it is in.
    private static ImmutableArray<ArticleFile> Under(InputFolder folder, string prefix, DiagnosticBag problems)
    {
        var files = folder.Files.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        var texts = files.Where(f => f.Name.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        var owners = texts.ToDictionary(f => f.Path[..^".md".Length], _ => ImmutableArray.CreateBuilder<Attachment>(), StringComparer.Ordinal);
        foreach (var file in files.Where(f => !f.Name.EndsWith(".md", StringComparison.Ordinal)))
        {
            var owner = file.Folder;
            while (owner.Length > 0 && !owners.ContainsKey(owner)) owner = owner[..Math.Max(0, owner.LastIndexOf('/'))];
            if (owner.Length == 0) problems.Add(Problems.StrayFile(Place.StartOf(file.Path), WayOutOf(file)));
            else if (!IsPublishable(file.Path[(owner.Length + 1)..])) problems.Add(Problems.UnpublishableName(Place.StartOf(file.Path)));
            else owners[owner].Add(new Attachment(file.Path[(owner.Length + 1)..], file));
        }
        return [.. texts.Select(f => new ArticleFile(f, owners[f.Path[..^".md".Length]].ToImmutable()))];
    }

    private static string WayOutOf(InputFile file) => file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        ? "If it is an article, let its name end in .md."
        : "A figure or supplement of x.md is in the folder x/ beside it.";

    private static bool IsPublishable(string name) => !name.Any(c => c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
}

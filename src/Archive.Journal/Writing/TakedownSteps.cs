using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>What no program of the archive can do for a withdrawal: the steps outside, in the order in which they help most.</summary>
public static class TakedownSteps
{
    private const int MostListed = 20;

    /// <param name="address">Of the article's page.</param>
    /// <param name="file">The article's file, from the repository's root.</param>
    /// <param name="doi">The article's DOI; may be null.</param>
    /// <param name="history">Null where git could not be asked.</param>
    public static string Of(Uri address, string file, Doi? doi, ArticleHistory? history)
    {
        var repository = history is { Repository: { Length: > 0 } name } ? name : "OWNER/NAME";
        var steps = ImmutableArray.CreateRange<string>(
        [
            Publish(file, history),
            History(file, history),
            $"""
            Ask GitHub to remove what it still keeps: pull requests and pages of single commits show the old text by their addresses. Write
            to https://support.github.com/contact with the repository's name, and what git filter-repo said at its end: the first changed
            commit, and how many pull requests are affected. What they need to know stands at
            https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository
            """,
            $"""
            Ask the owners of forks to delete theirs, or to do step 2 there; GitHub does not do it for you.
                gh api --paginate repos/{repository}/forks --jq '.[].html_url'
            Whoever has a clone must delete it and clone anew: pushing an old clone brings the text back. What was built from it goes with it:
            the site, and the folder beside the site whose name ends with .archive-memory, by which builds are quick and which holds texts.
            """,
            $"""
            Delete the sites that GitHub Actions built and keeps as artifacts, then its caches:
                gh api --paginate repos/{repository}/actions/artifacts --jq '.artifacts[] | [.id, .name, .created_at] | @tsv'
                gh api --method DELETE repos/{repository}/actions/artifacts/ID
                gh cache delete --all --repo {repository}
            """,
            $"""
            Web archives. Look for copies and ask for their removal:
                https://web.archive.org/web/*/{address}*   (Internet Archive: write to info@archive.org and name each address)
                https://archive.softwareheritage.org/browse/origin/?origin_url=https://github.com/{repository}   (Software Heritage: see https://www.softwareheritage.org/about/legal/content-policy/)
            If releases of this repository are deposited at Zenodo, ask for the removal of the files at https://zenodo.org/support.
            """,
            $"""
            Search engines, once the new site is published. For {address} and the addresses of its figures:
                https://search.google.com/search-console/remove-outdated-content
                https://www.bing.com/webmasters/tools/contentremoval
            """,
            Registers(doi),
            "Tell those who were sent the text: mailing lists, and partners who take the archive's index. Readers of the feed keep what they have fetched; nobody can call it back.",
        ]);
        var text = new StringBuilder("What remains to be done outside this folder; the commands are for the root of the repository:\n");
        foreach (var (index, step) in steps.Index()) text.Append(CultureInfo.InvariantCulture, $"\n{index + 1}. {step.ReplaceLineEndings("\n   ")}\n");
        return text.ToString();
    }

    private static string Publish(string file, ArticleHistory? history) =>
        $"""
        Publish the archive without it, today. The message of the commit should not say whom it is about.
            git add --all -- {string.Join(' ', Own(file, history).Select(Quoted))}
            git commit --message "Withdraw an item"
            git push
        """;

    // git refuses a path that it has never known.
    private static IEnumerable<string> Own(string file, ArticleHistory? history)
    {
        var folder = file[..^".md".Length];
        return history is not null && history.Paths.Any(p => p.StartsWith(folder + "/", StringComparison.Ordinal)) ? [file, folder, LedgerBeside(file)] : [file, LedgerBeside(file)];
    }

    private static string History(string file, ArticleHistory? history)
    {
        if (history is null) return "There is no git repository here, or no git: where the folder comes from one, run this command again there to see which commits hold the text.";
        if (history.Commits.IsEmpty) return "git knows no commit with this article: its text is in no history.";
        var text = new StringBuilder($"Take it out of the history. {Count(history.Commits.Length, "commit")} changed its files:\n");
        List(text, history.Commits);
        text.Append("and they are in these branches and tags:\n");
        List(text, history.References);
        if (history.IsShallow) text.Append("This clone has not the whole history: 'git fetch --unshallow', then run this command again.\n");
        text.Append(
            $"""
            After step 1, with git-filter-repo 2.47 or later (https://github.com/newren/git-filter-repo), and with the protection of branches
            lifted meanwhile; the copy keeps the page that says it was withdrawn:
                git clone {(history.Remote.Length == 0 ? "ADDRESS" : Quoted(history.Remote))} cleaned
                cd cleaned
                cp {Quoted(file)} ../withdrawn.md
                git filter-repo --sensitive-data-removal --invert-paths {string.Join(' ', history.Paths.Append(file).Distinct(StringComparer.Ordinal).Select(p => "--path " + Quoted(p)))}
                mkdir -p {Quoted(file[..Math.Max(0, file.LastIndexOf('/'))])}
                mv ../withdrawn.md {Quoted(file)}
                git add -- {Quoted(file)}
                git commit --message "Withdraw an item"
                git push --force --mirror origin
            That push says of pull requests (refs/pull/…) that they are refused: step 3 is for them. Every commit after the first that is
            changed gets another name. Names of branches and messages of commits that repeat the title are not changed by this: look.
            """);
        return text.ToString();
    }

    private static string Registers(Doi? doi) =>
        $"""
        Registers. {(doi is null ? "If the journal registered a DOI for it, have" : $"Have the journal register the withdrawal of {doi} with Crossref, and have")} the abstract taken out of
        the record there. If it is in PubMed or PubMed Central, tell the National Library of Medicine: https://support.nlm.nih.gov/
        """;

    private static void List(StringBuilder text, ImmutableArray<string> items)
    {
        foreach (var item in items.Take(MostListed)) text.Append($"    {item}\n");
        if (items.Length > MostListed) text.Append(CultureInfo.InvariantCulture, $"    and {items.Length - MostListed} more\n");
    }

    private static string Count(int number, string what) => number == 1 ? "One " + what : string.Create(CultureInfo.InvariantCulture, $"{number} {what}s");

    private static string LedgerBeside(string file) => file[..file.IndexOf("articles/", StringComparison.Ordinal)] + TakedownArticle.LedgerOf(file[(file.LastIndexOf('/') + 1)..^".md".Length]);

    // For a shell.
    private static string Quoted(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || "/._-:@~".Contains(c, StringComparison.Ordinal)) ? text : "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}

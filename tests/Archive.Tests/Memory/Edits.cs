using Archive.Benchmarks.Letters;
using Archive.Theme;

namespace Archive.Tests.Memory;

/// <summary>What people do to an archive between two builds.</summary>
internal static class Edits
{
    public static (string Name, Action<RememberedArchive, Chance> Make)[] All { get; } =
    [
        ("a sentence more", (a, c) => File.AppendAllText(Any(a, c), "\nA sentence more.\n")),
        ("another title", (a, c) => Change(Any(a, c), "title: \"", $"title: \"New {c.Below(100)} ")),
        ("another date", (a, c) => Change(Any(a, c), "published: 20", $"published: 19{c.Below(2)}0 #")),
        ("another type", (a, c) => Change(Any(a, c), "type: letter", "type: editorial")),
        ("another author", (a, c) => Change(Any(a, c), "authors:\n", $"authors:\n  - name: Ann Other{(char)('a' + c.Below(3))}\n    affiliation: Nowhere\n")),
        ("another topic", (a, c) => Change(Any(a, c), "topics: [", $"topics: [a new topic {c.Below(3)}, ")),
        ("another volume", (a, c) => Change(Any(a, c), "volume: ", "volume: 1")),
        ("a line above all", (a, c) => Change(Any(a, c), "---\ntitle", "---\n# A comment.\ntitle")),
        ("a letter gone", (a, c) => File.Delete(Any(a, c))),
        ("a letter moved", (a, c) => Move(Any(a, c), Path.Combine(a.Input, "articles", "moved", $"m{c.Below(9)}"))),
        ("a letter renamed", (a, c) => File.Move(Any(a, c), Path.Combine(a.Input, "articles", $"renamed-{c.Below(1_000_000)}.md"))),
        ("a letter more", (a, c) => File.WriteAllText(Path.Combine(a.Input, "articles", $"more-{c.Below(1_000_000)}.md"), Copy(Any(a, c)))),
        ("an answer", (a, c) => File.WriteAllText(Path.Combine(a.Input, "articles", $"answer-{c.Below(1_000_000)}.md"), Copy(Any(a, c)).Replace("type: letter", $"type: letter\nresponds-to: {Path.GetFileNameWithoutExtension(Any(a, c))}", StringComparison.Ordinal))),
        ("a retraction", (a, c) => File.WriteAllText(Path.Combine(a.Input, "articles", $"retraction-{c.Below(1_000_000)}.md"), $"---\ntitle: Retraction\ntype: retraction\npublished: 2026-01-01\nretracts: {Path.GetFileNameWithoutExtension(Any(a, c))}\n---\nIt is taken back.\n")),
        ("consent withdrawn", (a, c) => Change(Any(a, c), "consent: ", "consent: {status: withdrawn, date: 2025-05-05} #")),
        ("consent pending", (a, c) => Change(Any(a, c), "consent: ", "consent: {status: pending} #")),
        ("an alias", (a, c) => Change(Any(a, c), "type: letter", $"type: letter\naliases: [/old/{c.Below(1_000_000)}/]")),
        ("a file beside a letter", (a, c) => Beside(Any(a, c), $"a,b\n{c.Below(1000)},2\n")),
        ("a person with two names", (a, c) => File.WriteAllText(Path.Combine(a.Input, "people.yml"), $"- name: Ann Otherb\n  variants: [Ann Othera]\n  sort-key: Z{c.Below(9)}\n")),
        ("a topic told of", (a, c) => Change(Path.Combine(a.Input, "topics.yml"), "  synonyms: [", $"  description: Told {c.Below(9)}\n  synonyms: [")),
        ("a topic with another label", (a, c) => Change(Path.Combine(a.Input, "topics.yml"), "- label: ", $"- label: new {c.Below(9)} ")),
        ("another title of the archive", (a, c) => Change(Path.Combine(a.Input, "archive.yml"), "title: Archive", $"title: New{c.Below(9)} Archive")),
        ("shorter lists", (a, c) => File.AppendAllText(Path.Combine(a.Input, "archive.yml"), File.ReadAllText(Path.Combine(a.Input, "archive.yml")).Contains("page-size", StringComparison.Ordinal) ? "" : "page-size: 20\n")),
        ("another text about the archive", (a, c) => File.AppendAllText(Path.Combine(a.Input, "pages", "about.md"), "\nMore about it.\n")),
        ("a page that is kept", (a, c) => File.WriteAllText(Path.Combine(a.Input, "permalinks.txt"), "/years/1999/ gone\n")),
        ("another look", (a, c) => a.Theme = ArchiveTheme.Theme with { Assets = [.. ArchiveTheme.Theme.Assets, ($"look-{c.Below(9)}.txt", "x"u8.ToArray())], Version = $"look {c.Below(1000)}" }),
    ];

    private static string Any(RememberedArchive archive, Chance chance) => archive.Articles is var all ? all[chance.Below(all.Length)] : "";

    private static void Change(string file, string words, string with)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at >= 0) File.WriteAllText(file, string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + words.Length)));
    }

    private static void Move(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        File.Move(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static void Beside(string file, string text)
    {
        Directory.CreateDirectory(file[..^".md".Length]);
        File.WriteAllText(Path.Combine(file[..^".md".Length], "data.csv"), text);
    }

    // Two articles cannot have one DOI.
    private static string Copy(string file) => string.Join('\n', File.ReadAllLines(file).Where(l => !l.StartsWith("doi:", StringComparison.Ordinal) && !l.StartsWith("aliases:", StringComparison.Ordinal)));
}

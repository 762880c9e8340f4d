using System.Text;

namespace Archive.Benchmarks.Letters;

/// <summary>
/// An archive of invented letters, as large as asked for: people, topics and the works discussed come as often as they do in life,
/// and letters, replies, corrections and retractions are about each other.
/// </summary>
internal static class LetterArchive
{
    private const string Settings = """
        title: Archive of invented letters
        description: Letters that nobody wrote, to measure with.
        base-url: https://example.org/letters/
        publisher: Nobody
        journal: {title: Journal of Invented Letters, abbreviation: J Inv Lett, issn: 0000-0019}
        license: CC-BY-4.0

        """;

    private const string About = "---\ntitle: About\ndescription: What this is.\norder: 1\n---\nLetters that nobody wrote, to measure with.\n";

    /// <summary>The files by their paths in the input folder.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int letters, int seed)
    {
        yield return ("archive.yml", Settings);
        yield return ("topics.yml", Topics.File());
        yield return ("pages/about.md", About);
        var chance = new Chance(seed);
        var before = new Predecessors();
        var file = new LetterFile(chance, new People(chance), before);
        for (var number = 0; number < letters; number++)
        {
            var printing = Printing.Of(number, letters);
            var (letter, text) = file.Write(number, printing);
            before.Add(letter);
            yield return (printing.File, text);
        }
    }

    /// <summary>Writes the files into a folder, which is made.</summary>
    public static void Write(string folder, int letters, int seed)
    {
        foreach (var (path, text) in Files(letters, seed))
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}

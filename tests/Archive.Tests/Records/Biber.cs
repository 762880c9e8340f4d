using System.Text.RegularExpressions;

namespace Archive.Tests.Records;

/// <summary>What biber reads in a file of BibLaTeX entries.</summary>
internal static partial class Biber
{
    /// <summary>How many authors each entry has, by its key. A warning fails the test.</summary>
    public static IReadOnlyDictionary<string, int> Read(string file)
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("biber"), "biber is not installed: apt-get install biber.");
        using var folder = new TemporaryFolder();
        var (status, output, _) = OtherPrograms.Run("biber", "--tool", "--nolog", "--output-format=bibtex", "--output-file=" + folder["read.bib"], file);
        Xunit.Assert.Equal((0, ""), (status, string.Join('\n', output.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("INFO", StringComparison.Ordinal)))));
        var entries = Entry().Split(File.ReadAllText(folder["read.bib"])).Where(e => e.Contains(',', StringComparison.Ordinal));
        return entries.ToDictionary(e => e[..e.IndexOf(',', StringComparison.Ordinal)], e => Author().Match(e) is { Success: true } authors ? Names(authors.Groups["names"].Value) : 0, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^@ARTICLE\{", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^  AUTHOR += \{(?<names>.*)\},$", RegexOptions.Multiline)]
    private static partial Regex Author();

    // What stands in braces divides no names.
    private static int Names(string field)
    {
        var (names, depth) = (1, 0);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] is '{' or '}') depth += field[i] == '{' ? 1 : -1;
            else if (depth == 0 && field.AsSpan(i).StartsWith(" and ", StringComparison.OrdinalIgnoreCase)) names++;
        }
        return names;
    }
}

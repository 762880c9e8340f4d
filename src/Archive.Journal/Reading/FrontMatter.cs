using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>The YAML between the first two lines of three hyphens.</summary>
/// <param name="Keys">Null where nothing could be read; the diagnostics say why.</param>
/// <param name="BodyStart">The offset of the first character after it.</param>
internal sealed record FrontMatter(YamlMapping? Keys, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Reads the front matter of a file.</summary>
    public static FrontMatter? Read(SourceText source, DiagnosticBag problems)
    {
        var text = source.Text;
        if (LineAt(text, 0) is not Fence)
        {
            problems.Add(Problems.NoFrontMatter(Place.StartOf(source.Path)));
            return null;
        }
        var start = NextLine(text, 0);
        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (LineAt(text, line) is not (Fence or "...")) continue;
            return new FrontMatter(ReadKeys(source.Path, text[start..line], linesBefore: 1, problems), NextLine(text, line));
        }
        problems.Add(Problems.UnclosedFrontMatter(Place.StartOf(source.Path)));
        return null;
    }

    /// <summary>Reads a whole file of keys, such as archive.yml.</summary>
    public static YamlNode? ReadFile(SourceText source, DiagnosticBag problems)
    {
        var (root, faults) = YamlText.Read(source.Path, source.Text);
        problems.AddRange(faults.Select(Problems.Yaml));
        return root;
    }

    private static YamlMapping? ReadKeys(string path, string yaml, int linesBefore, DiagnosticBag problems)
    {
        var (root, faults) = YamlText.Read(path, yaml, linesBefore);
        problems.AddRange(faults.Select(Problems.Yaml));
        if (root is YamlMapping mapping) return mapping;
        if (root is null or YamlScalar { IsNull: true })
        {
            // A syntax fault says enough; a text without any says nothing at all.
            if (faults.IsEmpty) problems.Add(Problems.EmptyFrontMatter(Place.StartOf(path)));
        }
        else problems.Add(Problems.WrongKind(root.Place, "the front matter is a group of keys (key: value, one a line)", root.Description));
        return null;
    }

    private static string LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return (end < 0 ? text[start..] : text[start..end]).TrimEnd();
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}

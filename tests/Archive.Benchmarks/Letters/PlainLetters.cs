using System.Text;

namespace Archive.Benchmarks.Letters;

/// <summary>The same letters with front matter that any generator reads: names and topics as lists of texts, no statements and no relations.</summary>
internal static class PlainLetters
{
    private static readonly string[] Kept = ["title", "type", "volume", "issue", "pages", "doi"];

    /// <summary>Writes the letters into one folder, which is made.</summary>
    public static void Write(string folder, int letters, int seed)
    {
        Directory.CreateDirectory(folder);
        foreach (var (path, text) in LetterArchive.Files(letters, seed).Where(f => f.Path.StartsWith("articles/", StringComparison.Ordinal)))
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(path)), Plain(text), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Plain(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var lines = text[4..end].Split('\n');
        var plain = new StringBuilder("---\n");
        foreach (var line in lines)
        {
            var key = line.Split(':')[0];
            if (Kept.Contains(key)) plain.Append(line).Append('\n');
            else if (key == "published") plain.Append("date:").Append(line.AsSpan("published:".Length)).Append("\nyears: [\"").Append(line.AsSpan("published: ".Length, 4)).Append("\"]\n");
            else if (key == "topics") plain.Append(line).Append('\n');
        }
        var authors = lines.Where(l => l.StartsWith("  - name: ", StringComparison.Ordinal)).Select(l => $"\"{l["  - name: ".Length..]}\"");
        return plain.Append($"authors: [{string.Join(", ", authors)}]\n").Append(text.AsSpan(end + 1)).ToString();
    }
}

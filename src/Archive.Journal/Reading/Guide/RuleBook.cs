using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The rules, from their texts in Guide/Rules: head, explanation, and the blocks <c>fails</c>, <c>says</c> and <c>passes</c>.</summary>
internal static class RuleBook
{
    private const string Fence = "~~~";

    /// <summary>Every rule, by code.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. GuideFiles.In("guide/rules/").Select(f => Read(f.Name, f.Text))];

    private static Rule Read(string code, string text)
    {
        var file = new GuideFile(text);
        var start = file.Body.IndexOf($"\n{Fence} ", StringComparison.Ordinal) + 1;
        var blocks = Blocks(file.Body[start..]).ToLookup(b => b.Kind, StringComparer.Ordinal);
        return new Rule(
            code, file["title"], file["severity"] == "error" ? Severity.Error : Severity.Warning,
            GuideFile.Prose($"rules/{code}.md", () => file.Body[..start]),
            [.. blocks["fails"].Select(b => b.File)], blocks["says"].Select(b => b.File.Text).FirstOrDefault(""), [.. blocks["passes"].Select(b => b.File)]);
    }

    // A block begins with a line such as "~~~ fails articles/one.md as utf-16" and ends with the fence alone.
    private static IEnumerable<(string Kind, ExampleFile File)> Blocks(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + " ", StringComparison.Ordinal)) continue;
            var words = lines[i][(Fence.Length + 1)..].Split(' ', 3);
            var end = Array.IndexOf(lines, Fence, i);
            var content = string.Concat(lines[(i + 1)..end].Select(l => l + "\n"));
            yield return (words[0], new ExampleFile(words.ElementAtOrDefault(1) ?? "", words.ElementAtOrDefault(2) ?? "", content));
            i = end;
        }
    }
}

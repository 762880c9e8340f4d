using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>A text of the guide: a head of keys, one a line, and a body. It is the program's own and is taken to be right; tests prove it.</summary>
internal sealed class GuideFile
{
    private readonly Dictionary<string, string> _head;

    public GuideFile(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        _head = text[4..end].Split('\n').Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        Body = text[(end + 5)..];
    }

    public string Body { get; }

    public string this[string key] => _head[key];

    /// <summary>A text in Markdown, read when it is asked for.</summary>
    /// <param name="file">Its name, for the message of an exception.</param>
    /// <param name="markdown">Makes the text.</param>
    public static Lazy<Prose> Prose(string file, Func<string> markdown) => new(() =>
    {
        var problems = new DiagnosticBag();
        var prose = ProseReader.Read(new SourceText(file, markdown()), 0, new ProseContext(file, "guide", [], HasTitle: true), problems).Body;
        return problems.ToSorted() is [var first, ..] ? throw new InvalidOperationException(first.ToText("guide")) : prose;
    });
}

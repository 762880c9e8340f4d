namespace Archive.Engine;

/// <summary>How much a problem weighs: an error keeps the site from being written, a warning does not.</summary>
public enum Severity { Warning, Error }

/// <summary>A problem found in the content: what is wrong, where, and the way out.</summary>
/// <param name="Code">Stable: a code never changes its meaning and is never used again.</param>
/// <param name="Severity">Whether the site can be written all the same.</param>
/// <param name="Place">Where the problem stands.</param>
/// <param name="Message">One sentence in an editor's words.</param>
/// <param name="WayOut">What to do, or the line to paste; may be empty where the message says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, Place Place, string Message, string WayOut = "") : IComparable<Diagnostic>
{
    public bool IsError => Severity == Severity.Error;

    /// <summary>What is wrong, and the way out where there is one.</summary>
    public string Sentences => WayOut.Length == 0 ? Message : $"{Message} {WayOut}";

    /// <summary>By place, then by code, then by message.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var order = Place.CompareTo(other.Place);
        if (order == 0) order = string.CompareOrdinal(Code, other.Code);
        return order == 0 ? string.CompareOrdinal(Message, other.Message) : order;
    }

    /// <summary>One line: <c>input/articles/2020/x.md:4:7: error ART003: message way out</c>.</summary>
    /// <param name="inputFolder">The input folder as the maintainer wrote it, set before the path.</param>
    public string ToText(string inputFolder)
    {
        var folder = inputFolder.Replace('\\', '/').TrimEnd('/');
        var severity = IsError ? "error" : "warning";
        return $"{folder}/{Place}: {severity} {Code}: {Sentences}";
    }
}

using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>
/// A Markdown text as safe HTML, with holes for what only the whole site knows: where other articles and attachments
/// are, the words of the frame, and what sets the ids of one article apart from those of another on the same page.
/// </summary>
public sealed record Prose
{
    private readonly string? _html;
    private readonly string? _plainText;

    /// <param name="html">HTML without raw input; every hole is a place to insert text at.</param>
    /// <param name="holes">In order of their offsets.</param>
    /// <param name="plainText">The words alone, blocks separated by line feeds.</param>
    public Prose(string html, ImmutableArray<ProseHole> holes, string plainText) => (_html, Holes, _plainText) = (html, holes, plainText);

    /// <summary>A text as UTF-8: nearly all texts wait for most of the time, and in half the room.</summary>
    internal Prose(ReadOnlyMemory<byte> html, ImmutableArray<ProseHole> holes, ReadOnlyMemory<byte> plainText) => (PackedHtml, Holes, PackedPlainText) = (html, holes, plainText);

    public static Prose Empty { get; } = new("", [], "");

    /// <summary>HTML without raw input; every hole is a place to insert text at.</summary>
    public string Html => _html ?? Encoding.UTF8.GetString(PackedHtml.Span);

    /// <summary>In order of their offsets.</summary>
    public ImmutableArray<ProseHole> Holes { get; }

    /// <summary>The words alone, blocks separated by line feeds.</summary>
    public string PlainText => _plainText ?? Encoding.UTF8.GetString(PackedPlainText.Span);

    public bool IsEmpty => _html is null ? PackedHtml.IsEmpty : _html.Length == 0;

    private ReadOnlyMemory<byte> PackedHtml { get; }

    private ReadOnlyMemory<byte> PackedPlainText { get; }

    /// <summary>The HTML with every hole filled.</summary>
    /// <param name="fill">Gives the text of a hole, escaped for an attribute's value.</param>
    public string Fill(Func<ProseHole, string> fill)
    {
        var text = Html;
        if (Holes.IsEmpty) return text;
        var html = new StringBuilder(text.Length + 16 * Holes.Length);
        var done = 0;
        foreach (var hole in Holes)
        {
            html.Append(text, done, hole.Offset - done).Append(fill(hole));
            done = hole.Offset;
        }
        return html.Append(text, done, text.Length - done).ToString();
    }
}

public enum ProseHoleKind
{
    /// <summary>What precedes an id of this text, empty where the text has the page to itself.</summary>
    IdPrefix,

    /// <summary>The URL of an attachment; the value is its path below the article's folder.</summary>
    Attachment,

    /// <summary>The URL of another article; the value is its id, perhaps with a fragment.</summary>
    Article,

    /// <summary>The URL of a path of this site; the value begins with a slash.</summary>
    SitePath,

    /// <summary>What a citation is called by those who read it aloud; the value is the reference's number.</summary>
    Reference,

    /// <summary>What a table without caption is called; the value is its number.</summary>
    Table,

    /// <summary>What a formula is called.</summary>
    Formula,
}

/// <param name="Offset">Where in the HTML.</param>
/// <param name="Kind">What to fill in.</param>
/// <param name="Value">What it is about.</param>
/// <param name="Place">Where the maintainer wrote it.</param>
public readonly record struct ProseHole(int Offset, ProseHoleKind Kind, string Value, Place Place);

/// <summary>An entry in an article's list of references.</summary>
/// <param name="Number">One-based, in order of first citation.</param>
/// <param name="Text">The entry, DOIs and PMIDs linked.</param>
/// <param name="Citations">How often the text cites it; each citation has a way back.</param>
/// <param name="Doi">The DOI that its text holds.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Reference(int Number, Prose Text, int Citations, Doi? Doi, Place Place);

using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>
/// A Markdown text as safe HTML, with holes for what only the whole site knows: where other articles and attachments
/// are, the words of the frame, and what sets the ids of one article apart from those of another on the same page.
/// </summary>
/// <param name="Html">HTML without raw input; every hole is a place to insert text at.</param>
/// <param name="Holes">In order of their offsets.</param>
/// <param name="PlainText">The words alone, blocks separated by line feeds.</param>
public sealed record Prose(string Html, ImmutableArray<ProseHole> Holes, string PlainText)
{
    public static Prose Empty { get; } = new("", [], "");

    public bool IsEmpty => Html.Length == 0;

    /// <summary>The HTML with every hole filled.</summary>
    /// <param name="fill">Gives the text of a hole, escaped for an attribute's value.</param>
    public string Fill(Func<ProseHole, string> fill)
    {
        if (Holes.IsEmpty) return Html;
        var html = new StringBuilder(Html.Length + 16 * Holes.Length);
        var done = 0;
        foreach (var hole in Holes)
        {
            html.Append(Html, done, hole.Offset - done).Append(fill(hole));
            done = hole.Offset;
        }
        return html.Append(Html, done, Html.Length - done).ToString();
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

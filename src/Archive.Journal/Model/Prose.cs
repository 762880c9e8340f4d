using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>
/// A Markdown text as safe HTML, with holes for what only the whole site knows: where other articles and attachments
/// are, the words of the frame, and what sets the ids of one article apart from those of another on the same page.
/// </summary>
public abstract class Prose
{
    public static Prose Empty { get; } = Of("", [], "");

    /// <summary>HTML without raw input; every hole is a place to insert text at.</summary>
    public abstract string Html { get; }

    /// <summary>In order of their offsets.</summary>
    public abstract ImmutableArray<ProseHole> Holes { get; }

    /// <summary>The words alone, blocks separated by line feeds.</summary>
    public abstract string PlainText { get; }

    /// <summary>Whether there is no HTML.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Where it has to be fetched, the same text at hand.</summary>
    protected virtual Prose AtHand => this;

    /// <param name="html">HTML without raw input; every hole is a place to insert text at.</param>
    /// <param name="holes">In order of their offsets.</param>
    /// <param name="plainText">The words alone, blocks separated by line feeds.</param>
    public static Prose Of(string html, ImmutableArray<ProseHole> holes, string plainText) => new Written(html, holes, plainText);

    /// <summary>The HTML with every hole filled.</summary>
    /// <param name="fill">Gives the text of a hole, escaped for an attribute's value.</param>
    public string Fill(Func<ProseHole, string> fill)
    {
        var prose = AtHand;
        var (text, holes) = (prose.Html, prose.Holes);
        if (holes.IsEmpty) return text;
        var html = new StringBuilder(text.Length + 16 * holes.Length);
        var done = 0;
        foreach (var hole in holes)
        {
            html.Append(text, done, hole.Offset - done).Append(fill(hole));
            done = hole.Offset;
        }
        return html.Append(text, done, text.Length - done).ToString();
    }

    private sealed class Written(string html, ImmutableArray<ProseHole> holes, string plainText) : Prose
    {
        public override string Html => html;

        public override ImmutableArray<ProseHole> Holes => holes;

        public override string PlainText => plainText;

        public override bool IsEmpty => html.Length == 0;
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

using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>A text of an article; its HTML is put together when somebody asks for it.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Fill">Fills its holes: every address is absolute.</param>
public sealed record RecordProse(Prose Prose, Func<ProseHole, string> Fill)
{
    public bool IsEmpty => Prose.IsEmpty;

    /// <summary>Safe HTML: only the tags that the archive itself writes.</summary>
    public string ToHtml() => Prose.Fill(Fill);

    /// <summary>Fills the holes of a text with addresses of one kind.</summary>
    /// <param name="address">From a path of the site to an address.</param>
    /// <param name="owner">The page of the article that has the text.</param>
    /// <param name="words">For what is read aloud.</param>
    /// <param name="idPrefix">What precedes an id; may be empty.</param>
    public static Func<ProseHole, string> Filling(Func<SitePath, string> address, SitePath owner, Phrases words, string idPrefix = "") => hole => hole.Kind switch
    {
        ProseHoleKind.IdPrefix => idPrefix,
        ProseHoleKind.Attachment => address(owner.Child(hole.Value)),
        ProseHoleKind.Reference => Escaped(words.Reference(hole.Value)),
        ProseHoleKind.Table => Escaped(words.Table(hole.Value)),
        ProseHoleKind.Formula => Escaped(words.Formula),
        ProseHoleKind.Article => WithFragment(address, "/articles/" + hole.Value, slash: true),
        _ => WithFragment(address, hole.Value, slash: false),
    };

    private static string WithFragment(Func<SitePath, string> address, string target, bool slash)
    {
        var fragment = target.IndexOfAny(['#', '?']);
        var (path, rest) = fragment < 0 ? (target, "") : (target[..fragment], target[fragment..]);
        return address(new SitePath(slash ? path + "/" : path)) + Escaped(rest);
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}

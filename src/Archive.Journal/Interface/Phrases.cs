using System.Collections.Immutable;

namespace Archive.Journal.Interface;

/// <summary>
/// Every word of the interface in one language: what readers see, or have read to them, that no author wrote. What is missing in a
/// language does not compile.
/// </summary>
public abstract partial class Phrases
{
    /// <summary>The language of all that no other language is asked for: of machine formats, and of sites in a language that the interface does not speak.</summary>
    public static Phrases English { get; } = new English();

    /// <summary>All languages of the interface.</summary>
    public static ImmutableArray<Phrases> All { get; } = [English, new French(), new Spanish(), new Japanese(), new Arabic()];

    /// <summary>The interface of a site.</summary>
    /// <param name="language">The site's, as a BCP 47 tag; a region makes no difference.</param>
    public static Phrases Of(string language)
    {
        foreach (var phrases in All)
            if (phrases.Speaks(language)) return phrases;
        return English;
    }

    /// <summary>The language as a BCP 47 tag.</summary>
    public abstract string Tag { get; }

    /// <summary>ltr or rtl.</summary>
    public virtual string Direction => "ltr";

    /// <summary>The direction of addresses and of drawings along a line of time; null where the interface has it anyway.</summary>
    public string? LeftToRight => Direction == "ltr" ? null : "ltr";

    /// <summary>For a text that may be in any script; null where the interface needs no such care.</summary>
    public string? AnyDirection => Direction == "ltr" ? null : "auto";

    /// <summary>A name, a title or numbers and signs in a row, kept apart from the words around them where those run the other way.</summary>
    public virtual string Isolated(string text) => text;

    /// <summary>The language that the interface of a site is truly in: the site's own with its region, or this one.</summary>
    public string TagIn(string language) => Speaks(language) ? language : Tag;

    // The same language in Latin letters would be another interface.
    private bool Speaks(string language) =>
        language.Equals(Tag, StringComparison.OrdinalIgnoreCase)
        || (language.StartsWith(Tag + "-", StringComparison.OrdinalIgnoreCase) && !language.Contains("-Latn", StringComparison.OrdinalIgnoreCase));
}

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
    public static Phrases Of(string language) => All.FirstOrDefault(p => p.Speaks(language)) ?? English;

    /// <summary>The language as a BCP 47 tag.</summary>
    public abstract string Tag { get; }

    /// <summary>ltr or rtl.</summary>
    public virtual string Direction => "ltr";

    /// <summary>For what is told apart by its direction alone: numbers and signs in a row, drawings along a line of time. Null where the interface has that direction anyway.</summary>
    public string? LeftToRight => Direction == "ltr" ? null : "ltr";

    /// <summary>For a text that may be in any script; null where the interface needs no such care.</summary>
    public string? AnyDirection => Direction == "ltr" ? null : "auto";

    /// <summary>The language that the interface of a site is truly in: the site's own with its region, or this one.</summary>
    public string TagIn(string language) => Speaks(language) ? language : Tag;

    // The same language in Latin letters would be another interface.
    private bool Speaks(string language) =>
        language.Equals(Tag, StringComparison.OrdinalIgnoreCase)
        || (language.StartsWith(Tag + "-", StringComparison.OrdinalIgnoreCase) && !language.Contains("-Latn", StringComparison.OrdinalIgnoreCase));
}

using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A format that journals and libraries hold articles in. To add one, write a file and add a line to <see cref="All"/>.</summary>
internal abstract class SourceFormat
{
    /// <summary>In the order in which they are tried.</summary>
    public static ImmutableArray<SourceFormat> All { get; } =
    [
        new Crossref.CrossrefFormat(),
        new CslJsonFormat(),
        new PubMedXmlFormat(),
        new OjsFormat(),
        new Jats.JatsFormat(),
        new WebPageFormat(),
        new NbibFormat(),
        new RisFormat(),
        new BibTeX.BibTeXFormat(),
        new CopiedPageFormat(),
    ];

    /// <summary>As people call it.</summary>
    public abstract string Name { get; }

    /// <summary>What its files' names end with; such a file that no format recognises is refused rather than passed over.</summary>
    public abstract ImmutableArray<string> Extensions { get; }

    /// <summary>Whether a text is of this format, by what it holds and not by its file's name; never throws.</summary>
    public abstract bool Recognises(SourceText source);

    /// <summary>
    /// Reads the articles of a text. Whatever the text holds, what cannot be read is a finding and never an exception: a text
    /// that breaks off is refused, or gives the articles before.
    /// </summary>
    public abstract ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings);
}

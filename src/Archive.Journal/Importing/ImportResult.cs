using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>What an import makes of its sources; nothing is written yet.</summary>
/// <param name="Sources">Every file that was read, or should have been, in the order of the command line.</param>
/// <param name="PassedOver">Files of the folders that hold no articles.</param>
/// <param name="Changes">The files to write.</param>
public sealed record ImportResult(ImmutableArray<ImportedSource> Sources, ImmutableArray<string> PassedOver, ImmutableArray<FileChange> Changes)
{
    public IEnumerable<ImportedArticle> Articles => Sources.SelectMany(s => s.Articles);

    public IEnumerable<Finding> Findings => Sources.SelectMany(s => s.Findings);

    /// <summary>Whether a file, or an article in one, could not be taken.</summary>
    public bool HasRefusals => Findings.Any(f => f.Kind == FindingKind.Refused);
}

/// <summary>What became of a source file.</summary>
/// <param name="Path">As it was asked for.</param>
/// <param name="Format">As people call it; empty where it is of none.</param>
/// <param name="Articles">Those that are in the archive now, in the order of the file.</param>
/// <param name="Findings">By place.</param>
public sealed record ImportedSource(string Path, string Format, ImmutableArray<ImportedArticle> Articles, ImmutableArray<Finding> Findings);

/// <summary>What became of an article's file.</summary>
public enum ImportOutcome { Added, Completed, Unchanged }

/// <summary>An article of a source, in the archive.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">Its file, relative to the input folder.</param>
/// <param name="Outcome">What became of the file.</param>
/// <param name="Taken">The keys that the source gave to it, and where each stands in the source; "text" is the text.</param>
public sealed record ImportedArticle(string Id, string File, ImportOutcome Outcome, ImmutableArray<Sourced<string>> Taken);

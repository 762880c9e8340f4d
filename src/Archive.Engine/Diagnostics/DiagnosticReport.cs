using System.Collections.Immutable;

namespace Archive.Engine;

/// <summary>What a check of the whole archive found, and which part of it was asked about.</summary>
/// <param name="Folder">The input folder as it stands before each path, with forward slashes and none at the end.</param>
/// <param name="Shown">The problems that were asked about, sorted by place.</param>
/// <param name="Elsewhere">How many there are in other files.</param>
public sealed record DiagnosticReport(string Folder, ImmutableArray<Diagnostic> Shown, DiagnosticCount Elsewhere)
{
    public DiagnosticCount Count { get; } = DiagnosticCount.Of(Shown);

    /// <summary>Divides all problems by whether their file was asked about.</summary>
    public static DiagnosticReport From(string folder, ImmutableArray<Diagnostic> all, Func<string, bool> isAskedAbout)
    {
        var parts = all.ToLookup(d => isAskedAbout(d.Place.Path));
        return new DiagnosticReport(folder, [.. parts[true]], DiagnosticCount.Of([.. parts[false]]));
    }

    /// <summary>The file that a problem is in, from where <see cref="Folder"/> starts.</summary>
    public string PathOf(Diagnostic diagnostic) => Folder.Length == 0 ? diagnostic.Place.Path : $"{Folder}/{diagnostic.Place.Path}";
}

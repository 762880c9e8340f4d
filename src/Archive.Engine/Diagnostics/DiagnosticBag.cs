using System.Collections.Immutable;

namespace Archive.Engine;

/// <summary>Collects the diagnostics of one module's work on one input; never shared between threads.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>All diagnostics so far, sorted by place, each said once.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. _diagnostics.Distinct().Order()];

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];
}

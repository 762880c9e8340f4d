using System.Collections.Immutable;
using System.Diagnostics;
using Diagnostic = Archive.Engine.Diagnostic;

namespace Archive.Fuzz;

/// <summary>What came of one mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Diagnostics">What the reader reported.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Fault">What is wrong with the program, in words; null where nothing is.</param>
internal sealed record Examination(Mutant Mutant, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time, string? Fault)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Reads a mutant, and judges how that went.</summary>
    public static Examination Of(Mutant mutant, Func<Mutant, ImmutableArray<Diagnostic>> read)
    {
        var once = Try(mutant, read);
        // A busy machine can make anything slow once.
        if (once.Fault is null && once.Time > Longest) once = Try(mutant, read);
        return once.Fault is null && once.Time > Longest ? once with { Fault = $"Slow: {once.Time.TotalMilliseconds:N0} ms" } : once;
    }

    private static Examination Try(Mutant mutant, Func<Mutant, ImmutableArray<Diagnostic>> read)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var diagnostics = read(mutant);
            var time = clock.Elapsed;
            return new Examination(mutant, diagnostics, time, JudgePlaces.Fault(diagnostics, path => path == mutant.Original.Path ? mutant.Bytes : mutant.Original.Archive.Files.GetValueOrDefault(path)));
        }
        catch (Exception error)
        {
            return new Examination(mutant, [], clock.Elapsed, $"Crash: {error}");
        }
    }
}

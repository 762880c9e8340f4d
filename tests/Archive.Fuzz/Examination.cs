using System.Collections.Immutable;
using System.Diagnostics;
using Diagnostic = Archive.Engine.Diagnostic;

namespace Archive.Fuzz;

/// <summary>What came of one mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Diagnostics">What the reader reported.</param>
/// <param name="Time">How long it took; of this, no more than the processors worked, for a busy machine makes anything slow.</param>
/// <param name="Fault">What is wrong with the program, in words; null where nothing is.</param>
internal sealed record Examination(Mutant Mutant, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time, string? Fault)
{
    /// <summary>How long a file may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Whether it took too long. While others are examined beside it, that is a suspicion and no more.</summary>
    public bool IsSlow => Time > Longest;

    /// <summary>Reads a mutant, and judges how that went.</summary>
    public static Examination Of(Mutant mutant, Func<Mutant, ImmutableArray<Diagnostic>> read)
    {
        var (clock, work) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        try
        {
            var diagnostics = read(mutant);
            return new Examination(mutant, diagnostics, Time(), JudgePlaces.Fault(diagnostics, path => path == mutant.Original.Path ? mutant.Bytes : mutant.Original.Archive.Files.GetValueOrDefault(path)));
        }
        catch (Exception error)
        {
            return new Examination(mutant, [], Time(), $"Crash: {error}");
        }

        TimeSpan Time()
        {
            var worked = Environment.CpuUsage.TotalTime - work;
            return clock.Elapsed < worked ? clock.Elapsed : worked;
        }
    }
}

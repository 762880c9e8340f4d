using System.Collections.Immutable;
using System.Diagnostics;
using Archive.Engine;
using Archive.Fuzz;
using Xunit;
using Diagnostic = Archive.Engine.Diagnostic;

namespace Archive.Tests.Reading;

/// <summary>A short run of tests/Archive.Fuzz, and whether that would notice anything.</summary>
public sealed class DamagedFileTests
{
    private static readonly Lazy<Originals> Cases = new(Read);

    [Fact]
    public void Reads_thousands_of_damaged_files_without_a_crash_a_hang_or_a_problem_without_a_place()
    {
        var run = new FuzzRun(Cases.Value, new FuzzOptions(Seed: 2, Files: 1500, TimeSpan.FromMinutes(2)), ReadAsABuild.From);
        run.Start();
        Assert.True(SpinWait.SpinUntil(() => run.IsOver(besides: 0), TimeSpan.FromMinutes(3)), $"Something hangs: {string.Join(", ", run.Begun)}");
        run.ExamineSuspects();
        Assert.Empty(run.Findings.Select(f => $"--seed {f.Mutant.Seed} --only {f.Mutant.Number}: {f.Fault}"));
        Assert.Equal(1500, run.Files);
        Assert.True(run.Diagnostics > run.Files, "The files are hardly damaged.");
    }

    [Fact]
    public void Makes_the_same_bytes_of_the_same_seed_and_number()
    {
        var again = Read();
        for (var number = 0; number < 300; number++)
            Assert.Equal(Mutant.Make(Cases.Value, 7, number).Bytes, Mutant.Make(again, 7, number).Bytes);
        Assert.NotEqual(Mutant.Make(again, 7, 1).Bytes, Mutant.Make(again, 8, 1).Bytes);
    }

    [Theory]
    [InlineData(1, 0, 0x5E41AB087439611EUL)]
    [InlineData(1, 1, 0x017DAF0019666393UL)]
    [InlineData(2, 1, 0xD36CB62224CFF784UL)]
    public void Draws_the_same_numbers_on_every_machine(ulong seed, long number, ulong first) =>
        Assert.Equal(first, new SplitMix64(seed, number).Next());

    [Theory]
    [InlineData("one.md", 1, 1)]
    [InlineData("one.md", 1, 4)]
    [InlineData("one.md", 2, 3)]
    [InlineData("one.md", 4, 1)]
    [InlineData("archive.yml", 1, 1)]
    public void Accepts_a_diagnostic_with_a_place(string path, int line, int column) => Assert.Null(FaultOf(path, line, column));

    [Theory]
    [InlineData("", 1, 1, "No file: ")]
    [InlineData("two.md", 1, 1, "No file of the input: ")]
    [InlineData("one.md", 0, 1, "No place in the file: ")]
    [InlineData("one.md", 1, 0, "No place in the file: ")]
    [InlineData("one.md", 1, 5, "No place in the file: ")]
    [InlineData("one.md", 2, 4, "No place in the file: ")]
    [InlineData("one.md", 4, 2, "No place in the file: ")]
    [InlineData("one.md", 5, 1, "No place in the file: ")]
    [InlineData("archive.yml", 2, 1, "No place in the file: ")]
    public void Notices_a_diagnostic_without_a_place(string path, int line, int column, string fault) =>
        Assert.StartsWith(fault, FaultOf(path, line, column), StringComparison.Ordinal);

    [Fact]
    public void Notices_a_reader_that_throws() =>
        Assert.StartsWith("Crash: System.InvalidOperationException", Examine(_ => throw new InvalidOperationException()).Fault, StringComparison.Ordinal);

    [Fact]
    public void Notices_a_reader_that_is_slow_when_nothing_else_goes_on()
    {
        var readings = 0;
        var run = new FuzzRun(Cases.Value, new FuzzOptions(Seed: 1, Files: 1, TimeSpan.FromMinutes(1)), Toil);
        run.Start();
        Assert.True(SpinWait.SpinUntil(() => run.IsOver(besides: 0), TimeSpan.FromMinutes(1)));
        Assert.Empty(run.Findings);
        run.ExamineSuspects();
        Assert.StartsWith("Slow: ", Assert.Single(run.Findings).Fault, StringComparison.Ordinal);
        Assert.Equal(2, readings);

        ImmutableArray<Diagnostic> Toil(Mutant mutant)
        {
            readings++;
            var (clock, work) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            while (clock.Elapsed <= Examination.Longest || Environment.CpuUsage.TotalTime - work <= Examination.Longest) Thread.SpinWait(1000);
            return [];
        }
    }

    // Three lines: "abc", "de" and an empty one, after a mark of UTF-8.
    private static string? FaultOf(string path, int line, int column) =>
        JudgePlaces.Fault([new Diagnostic("TXT001", Severity.Error, new Place(path, line, column), "A problem.")], p => p == "one.md" ? "\uFEFFabc\r\nde\n"u8.ToArray() : null);

    private static Examination Examine(Func<Mutant, ImmutableArray<Diagnostic>> read) => Examination.Of(Mutant.Make(Cases.Value, seed: 1, number: 1), read);

    private static Originals Read() => Originals.From([Repository.Cases, Repository.Input]);
}

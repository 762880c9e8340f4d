namespace Archive.Fuzz;

/// <summary>What a person sees of a run.</summary>
internal static class Session
{
    private const int Clean = 0;
    private const int WithFindings = 1;

    private static readonly TimeSpan Hung = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(5);

    /// <summary>Makes file after file.</summary>
    public static int All(Originals originals, FuzzOptions options, KeptFiles kept)
    {
        using var running = new RunningNumbers(kept.Running, FuzzRun.Workers);
        var run = new FuzzRun(originals, options, ReadAsABuild.From, running.Write);
        var hung = new HashSet<long>();
        var (findings, reported) = (0, TimeSpan.Zero);
        run.Start();
        // A file that hangs keeps its thread; when nothing else is left to do, the run ends without it.
        while (!run.IsOver(besides: run.Begun.Count(b => b.Since > Hung)))
        {
            Thread.Sleep(100);
            foreach (var (number, since) in run.Begun.Where(b => b.Since > Hung && hung.Add(b.Number)))
                Tell(Mutant.Make(originals, options.Seed, number), $"Hangs: {since.TotalSeconds:N0} s and no end", kept);
            TellFindings();
            if (run.Elapsed - reported < BetweenReports) continue;
            reported = run.Elapsed;
            Console.WriteLine(run.Summary);
        }
        run.ExamineSuspects();
        TellFindings();
        Console.WriteLine(run.Summary);
        return findings + hung.Count == 0 ? Clean : WithFindings;

        void TellFindings()
        {
            while (run.Findings.TryTake(out var finding))
            {
                findings++;
                Tell(finding.Mutant, finding.Fault!, kept);
            }
        }
    }

    /// <summary>Makes one file.</summary>
    public static int Only(Mutant mutant, KeptFiles kept)
    {
        Console.WriteLine($"{kept.Keep(mutant)}: {mutant.Bytes.Length:N0} bytes, made of {mutant.Original.Path} in {mutant.Original.Archive.Folder}");
        var examined = new Examination(mutant, [], TimeSpan.Zero, Fault: null);
        FuzzRun.OnSmallStack(() =>
        {
            examined = Examination.Of(mutant, ReadAsABuild.From);
            // What is slow the first time may be the program, which is compiled as it goes.
            if (examined.IsSlow) examined = Examination.Of(mutant, ReadAsABuild.From);
        }).Join();
        foreach (var diagnostic in examined.Diagnostics) Console.WriteLine(diagnostic.ToText("input"));
        Console.WriteLine($"{examined.Diagnostics.Length:N0} diagnostics, {examined.Time.TotalMilliseconds:N0} ms. {examined.Fault}");
        return examined is { Fault: null, IsSlow: false } ? Clean : WithFindings;
    }

    private static void Tell(Mutant mutant, string fault, KeptFiles kept) =>
        Console.WriteLine($"--seed {mutant.Seed} --only {mutant.Number}: {kept.Keep(mutant)}, made of {mutant.Original.Path} in {mutant.Original.Archive.Folder}\n    {fault}");
}

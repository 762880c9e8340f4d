namespace Archive.Engine;

/// <summary>How many problems there are, by what they weigh.</summary>
public readonly record struct DiagnosticCount(int Errors, int Warnings)
{
    public int All => Errors + Warnings;

    public static DiagnosticCount Of(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.IsError);
        return new DiagnosticCount(errors, diagnostics.Count - errors);
    }

    /// <summary>"1 error, 2 warnings".</summary>
    public override string ToString() => $"{Words(Errors, "error")}, {Words(Warnings, "warning")}";

    /// <summary>"1 error", "1,204 errors".</summary>
    public static string Words(int count, string one) => $"{count:N0} {one}{(count == 1 ? "" : "s")}";
}

namespace Archive.Fuzz;

/// <summary>How much is tried.</summary>
/// <param name="Seed">With the number of a file, it makes the same file again.</param>
/// <param name="Files">How many files at most, from number 0.</param>
/// <param name="Time">For how long at most.</param>
internal sealed record FuzzOptions(ulong Seed, long Files, TimeSpan Time);

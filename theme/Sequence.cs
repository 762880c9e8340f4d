using Archive.Journal.Pages;

namespace Archive.Theme;

/// <summary>What comes before and after a page in some order.</summary>
/// <param name="Label">Of the order.</param>
public sealed record Sequence(string Label, Link? Previous, Link? Next);

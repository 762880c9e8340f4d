using Archive.Journal.Pages;

namespace Archive.Theme;

/// <summary>What comes before and after a page in some order.</summary>
/// <param name="Label">Of the order.</param>
/// <param name="IsNamed">Whether the label is seen, where nothing above says it.</param>
public sealed record Sequence(string Label, Link? Previous, Link? Next, bool IsNamed = false);

namespace Archive.Journal.Pages;

/// <summary>A way into the archive, and how many items it leads to.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Count">How many items.</param>
/// <param name="Detail">More about it; may be empty.</param>
/// <param name="Language">Of the text, where it is not the frame's; may be empty.</param>
public sealed record Counted(string Text, string Href, int Count, string Detail = "", string Language = "");

/// <summary>Ways that begin with the same letter.</summary>
/// <param name="Letter">The letter, or the name of a script.</param>
/// <param name="Id">Of the heading, unique in the page.</param>
/// <param name="Items">In order.</param>
public sealed record LetterGroup(string Letter, string Id, System.Collections.Immutable.ImmutableArray<Counted> Items);

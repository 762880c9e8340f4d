namespace Archive.Journal.Search;

/// <summary>A line of the index: a key, and what is known under it.</summary>
internal readonly record struct IndexLine(string Key, string Text);

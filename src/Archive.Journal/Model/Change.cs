namespace Archive.Journal.Model;

public enum ChangeKind { Created, Updated, Deleted }

/// <summary>What happened to an article's page, and when, as far as the content tells: no clock does.</summary>
public readonly record struct Change(Article Article, ChangeKind Kind, PartialDate Date);

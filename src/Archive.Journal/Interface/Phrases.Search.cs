namespace Archive.Journal.Interface;

// The search page; its script takes these words from there.
public abstract partial class Phrases
{
    /// <summary>Says what can be sought, and how.</summary>
    public abstract string SearchFor { get; }

    /// <summary>The button that starts it.</summary>
    public abstract string Find { get; }

    /// <summary>No filter.</summary>
    public abstract string Any { get; }

    /// <summary>Names the filter by type.</summary>
    public abstract string OfType { get; }

    /// <summary>Names the filter by topic.</summary>
    public abstract string OnTopic { get; }
    public abstract string MoreResults { get; }
    public abstract string NothingFound { get; }
    public abstract string FoundOne { get; }

    /// <summary>More than one item, in words that fit every number.</summary>
    public abstract string Found(string number);
    public abstract string SearchFailed { get; }
    public abstract string SearchNeedsScript { get; }
}

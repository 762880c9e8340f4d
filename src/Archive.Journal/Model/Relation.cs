using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>How a newer work stands to an older one. Declared once, on the newer; the inverse is derived.</summary>
public enum RelationKind { RespondsTo, Corrects, Retracts, RetractsPartOf, Concerns, AddsTo }

/// <summary>A typed edge from an article to the work it is about.</summary>
public sealed record Relation(RelationKind Kind, WorkReference Target, Place Place)
{
    /// <summary>The keys that declare relations.</summary>
    public static Vocabulary<RelationKind> Kinds { get; } = new(
        new(RelationKind.RespondsTo, "responds-to", "Responds to"),
        new(RelationKind.Corrects, "corrects", "Corrects"),
        new(RelationKind.Retracts, "retracts", "Retracts"),
        new(RelationKind.RetractsPartOf, "retracts-part-of", "Retracts part of"),
        new(RelationKind.Concerns, "concerns", "Raises a concern about"),
        new(RelationKind.AddsTo, "adds-to", "Adds to"));
}

/// <summary>A work as a front matter names it, before anyone knows whether the archive holds it.</summary>
public abstract record WorkReference
{
    /// <summary>An article of this archive.</summary>
    public sealed record ById(string Id) : WorkReference;

    /// <summary>A work anywhere, perhaps in this archive.</summary>
    public sealed record ByDoi(Doi Doi) : WorkReference;

    /// <summary>A work outside the archive, described.</summary>
    public sealed record Described(ExternalWork Work) : WorkReference;
}

/// <summary>A work that the archive does not hold; at least one of DOI, title and URL is known.</summary>
public sealed record ExternalWork
{
    public Doi? Doi { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Names as printed.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string Journal { get; init; } = "";

    public PartialDate? Year { get; init; }

    public string Url { get; init; } = "";

    /// <summary>The same work has the same key: its DOI, else its URL, else title and year.</summary>
    public string Key => Doi is { } doi ? "doi:" + doi.Value.ToLowerInvariant() : Url.Length > 0 ? Url : $"{Folding.Fold(Title)} {Year}";

    /// <summary>The best name for it: the title, else the DOI, else the URL.</summary>
    public string Label => Title.Length > 0 ? Title : Doi?.Value ?? Url;

    /// <summary>Where it can be found; may be empty.</summary>
    public string Link => Doi?.Url ?? Url;
}

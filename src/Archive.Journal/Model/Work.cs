namespace Archive.Journal.Model;

/// <summary>A work that correspondence is about: an article of the archive, a withdrawn one, or one known only from outside.</summary>
public abstract record Work
{
    public sealed record Archived(Article Article) : Work
    {
        public override string Key => Article.Id;
        public override PartialDate? Date => Article.Published?.Value;
    }

    public sealed record External(ExternalWork Description) : Work
    {
        public override string Key { get; } = Description.Key;
        public override PartialDate? Date => Description.Year;
    }

    /// <summary>The same work has the same key.</summary>
    public abstract string Key { get; }

    public abstract PartialDate? Date { get; }
}

/// <summary>A relation both of whose ends are known.</summary>
public sealed record ResolvedRelation(Article From, RelationKind Kind, Work To);

/// <summary>What notices make of a work, the gravest first.</summary>
public enum StatusKind { Withdrawn, Retracted, PartlyRetracted, ConcernRaised, Corrected, AddedTo }

/// <summary>A status and the notice that gives it; a withdrawal has no notice.</summary>
public sealed record StatusMark(StatusKind Kind, Article? Notice);

using Archive.Journal.Model;

namespace Archive.Journal.Interface;

// An article, what notices make of it, and how it stands to others.
public abstract partial class Phrases
{
    /// <summary>One article of a type.</summary>
    public abstract string Type(ArticleType type);

    /// <summary>Several articles of a type.</summary>
    public abstract string TypesOf(ArticleType type);

    /// <summary>What notices have made of an article.</summary>
    public abstract string Status(StatusKind kind);

    /// <summary>Before the title of the notice that gives a status, which says itself what it is.</summary>
    /// <param name="date">Of the notice; may be empty.</param>
    public abstract string SeeNotice(string date);

    /// <summary>Heads what an article, perhaps a reply, is about.</summary>
    public abstract string Relation(RelationKind kind, bool isReply);

    /// <summary>Heads what is about an article, perhaps a reply.</summary>
    public abstract string Inverse(RelationKind kind, bool isReply);

    /// <summary>What the authors of the work discussed have said.</summary>
    public abstract string Reply(ReplyStatus status);
    public abstract string Abstract { get; }
    public abstract string ViewFullText { get; }

    /// <summary>Of an extract.</summary>
    public abstract string HoldsTheBeginning { get; }

    /// <summary>Of an article without text.</summary>
    public abstract string HoldsTheRecord { get; }

    /// <summary>Names the ways to the articles before and after.</summary>
    public abstract string InThisIssue { get; }

    /// <summary>Names what stands beside an article.</summary>
    public abstract string AboutThisArticle { get; }
    public abstract string TheExchange { get; }

    /// <summary>An article's place in its exchange.</summary>
    public abstract string ItemOf(int number, int held);
    public abstract string ReadTheWholeExchange { get; }

    /// <summary>Heads the facts of an article.</summary>
    public abstract string Article { get; }
    public abstract string Received { get; }
    public abstract string Accepted { get; }
    public abstract string Published { get; }
    public abstract string ReadAsPrinted { get; }
    public abstract string Supplements { get; }

    /// <summary>Before the corresponding author.</summary>
    public abstract string WriteTo { get; }
    public abstract string Keywords { get; }
    public abstract string HowToCite { get; }
    public abstract string CopyCitation { get; }

    /// <summary>Of a citation, when it lies in the clipboard.</summary>
    public abstract string Copied { get; }
    public abstract string RightsAndPermissions { get; }
    public abstract string EditThisArticle { get; }

    /// <summary>A citation, for those who do not see that it stands raised.</summary>
    public abstract string Reference(string number);

    /// <summary>A table without caption.</summary>
    public abstract string Table(string number);

    /// <summary>What a formula is called by those who read it aloud.</summary>
    public abstract string Formula { get; }

    /// <summary>The way from a reference to where it is cited.</summary>
    public abstract string BackToCitation(int reference);

    /// <summary>The way from a reference to one of the places where it is cited.</summary>
    public abstract string BackToCitation(int citation, int reference);

    /// <summary>Before a work that a reference names.</summary>
    public abstract string InThisArchive { get; }
}

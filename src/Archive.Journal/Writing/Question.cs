using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>Something that a new article may state.</summary>
/// <param name="Key">The key of the front matter that the answer fills; empty for what stands elsewhere.</param>
/// <param name="Option">The option of the command line that answers it.</param>
/// <param name="Text">The question in an editor's words.</param>
public sealed record Question(string Key, string Option, string Text)
{
    public static readonly Question Type = new("type", "--type", $"Type ({string.Join(", ", ArticleTypes.Vocabulary.Words)})");
    public static readonly Question RespondsTo = Relation("responds-to", "What it answers");
    public static readonly Question Corrects = Relation("corrects", "What it corrects");
    public static readonly Question Retracts = Relation("retracts", "What it retracts");
    public static readonly Question Concerns = Relation("concerns", "What the concern is about");
    public static readonly Question AddsTo = Relation("adds-to", "What it adds to");
    public static readonly Question Title = new("title", "--title", "Title");
    public static readonly Question Author = new("authors", "--author", "Author, as printed; an ORCID iD may follow in brackets") { IsMany = true };
    public static readonly Question Published = new("published", "--published", "Date of publication (YYYY-MM-DD, YYYY-MM or YYYY)");
    public static readonly Question Volume = new("volume", "--volume", "Volume");
    public static readonly Question Issue = new("issue", "--issue", "Issue");
    public static readonly Question Pages = new("pages", "--pages", "Pages (101-102)");
    public static readonly Question ElocationId = new("elocation-id", "--elocation-id", "E-location, in place of pages (e101)");
    public static readonly Question Doi = new("doi", "--doi", "DOI (10.…)");
    public static readonly Question Topic = new("topics", "--topic", "Topic, from topics.yml") { IsMany = true };
    public static readonly Question HandlingEditor = new("handling-editor", "--handling-editor", "Handling editor") { IsMany = true };
    public static readonly Question Provenance = new("provenance", "--provenance", "Provenance (Not commissioned; externally peer reviewed.)");
    public static readonly Question Consent = new("consent", "--consent", "Patient consent (Obtained. / Not required. / Parental/guardian consent obtained. …)");
    public static readonly Question EthicsApproval = new("ethics-approval", "--ethics-approval", "Ethics approval (the committee and its number, or: Not required.)");
    public static readonly Question Funding = new("funding", "--funding", "Funding, in a sentence");
    public static readonly Question CompetingInterests = new("competing-interests", "--competing-interests", "Competing interests (None declared.)");
    public static readonly Question License = new("license", "--license", "Licence (CC-BY-4.0)");
    public static readonly Question Id = new("", "--id", "Id: the file's name, and the address for ever");

    /// <summary>In the order in which they are asked; what one proposes may follow from those before it.</summary>
    public static readonly ImmutableArray<Question> All =
    [
        Type, RespondsTo, Corrects, Retracts, Concerns, AddsTo, Title, Author, Published, Volume, Issue, Pages, ElocationId, Doi, Topic,
        HandlingEditor, Provenance, Consent, EthicsApproval, Funding, CompetingInterests, License, Id,
    ];

    /// <summary>Whether there may be several answers.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether the answer is another work.</summary>
    public bool IsRelation { get; init; }

    private static Question Relation(string key, string text) => new(key, "--" + key, text + " (an article's id, or a DOI)") { IsRelation = true, IsMany = true };

    /// <summary>The relation without which an article of a type says nothing.</summary>
    internal static Question? RelationOf(ArticleType type) => type switch
    {
        ArticleType.Reply => RespondsTo,
        ArticleType.Correction => Corrects,
        ArticleType.Retraction => Retracts,
        ArticleType.ExpressionOfConcern => Concerns,
        ArticleType.Addendum => AddsTo,
        _ => null,
    };
}

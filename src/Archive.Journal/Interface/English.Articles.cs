using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class English
{
    public override string Type(ArticleType type) => ArticleTypes.Vocabulary[type].Label;
    public override string TypesOf(ArticleType type) => ArticleTypes.Vocabulary[type].Plural;

    public override string Status(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "Withdrawn",
        StatusKind.Retracted => "Retracted",
        StatusKind.PartlyRetracted => "Retracted in part",
        StatusKind.ConcernRaised => "Under concern",
        StatusKind.Corrected => "Corrected",
        _ => "Addendum",
    };

    public override string SeeNotice(string date) => date.Length == 0 ? "See the notice: " : $"See the notice ({date}): ";

    public override string Relation(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "Reply to" : "In response to",
        RelationKind.Corrects => "Corrects",
        RelationKind.Retracts => "Retracts",
        RelationKind.RetractsPartOf => "Retracts part of",
        RelationKind.Concerns => "Raises concern about",
        _ => "Adds to",
    };

    public override string Inverse(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "Answered by" : "Letters about this",
        RelationKind.Corrects => "Corrected by",
        RelationKind.Retracts => "Retracted by",
        RelationKind.RetractsPartOf => "Retracted in part by",
        RelationKind.Concerns => "Concern raised by",
        _ => "Added to by",
    };

    public override string Reply(ReplyStatus status) => ReplyStatuses.Vocabulary[status].Label;
    public override string Abstract => "Abstract";
    public override string ViewFullText => "View full text";
    public override string HoldsTheBeginning => "The archive holds the beginning of this text.";
    public override string HoldsTheRecord => "The archive holds the record of this article, not its text.";
    public override string InThisIssue => "In this issue";
    public override string AboutThisArticle => "About this article";
    public override string TheExchange => "The exchange";
    public override string ItemOf(int number, int held) => $"Item {number} of {held} in this exchange.";
    public override string ReadTheWholeExchange => "Read the whole exchange";
    public override string Article => "Article";
    public override string Received => "Received";
    public override string Accepted => "Accepted";
    public override string Published => "Published";
    public override string ReadAsPrinted => "Read as printed";
    public override string Supplements => "Supplements";
    public override string WriteTo => "Write to";
    public override string Keywords => "Keywords";
    public override string HowToCite => "How to cite";
    public override string CopyCitation => "Copy the citation";
    public override string Copied => "Copied";
    public override string RightsAndPermissions => "Rights and permissions";
    public override string EditThisArticle => "Edit this article";
    public override string Reference(string number) => $"Reference {number}";
    public override string Table(string number) => $"Table {number}";
    public override string Formula => "Formula";
    public override string BackToCitation(int reference) => $"Back to the citation of reference {reference}";
    public override string BackToCitation(int citation, int reference) => $"Back to citation {citation} of reference {reference}";
    public override string InThisArchive => "In this archive: ";
}

using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class English
{
    public override string Kind(StatementKind kind) => Model.Statement.Kinds[kind].Label;
    public override string Consent(ConsentStatus status) => StatementTerms.Consent[status].Label;
    public override string Review(PeerReview review) => StatementTerms.PeerReview[review].Label;
    public override string Commission(bool isCommissioned) => isCommissioned ? "Commissioned" : "Not commissioned";
    public override string Ethics(EthicsStatus status) => StatementTerms.Ethics[status].Label;
    public override string ApprovalNumber(string number) => $"(approval number {number})";
    public override string StatedOtherwise => "Stated otherwise";
    public override string MarkedStatedOtherwise => "(stated otherwise)";
    public override string NotStated => "Not stated";
    public override string NoSpecificFunding => "No specific funding";
    public override string StatedInWords => "Stated in words";
    public override string InterestsDeclared => "Declared";
    public override string NoInterestsDeclared => "None declared";
    public override string Footnotes => "Footnotes";
    public override string Browse => "Browse";
    public override string Contributors => "Contributors";
    public override string Acknowledgements => "Acknowledgements";
    public override string DataAvailability => "Data availability";
    public override string WhatStatementsAre => "What the articles state of patient consent, provenance and peer review, ethics approval, funding and competing interests; and how many say nothing.";
    public override string StatementsAs(string format) => $"Statements as {format}";
    public override string StatingByYear(string kind) => $"{kind}: articles that state it, by year";
    public override string StatedBy(int stating, int total) => $"Stated by {Number(stating)} of {CountArticles(total)} ({Share(stating, total)})";
    public override string WhatIsStated(string kind, int total) => $"{kind}: how many of {CountArticles(total)} state what";
    public override string Statement => "Statement";
    public override string ShareOfArticles => "Share";
    public override string ItemsStating(int count, string kind, string label) => $"{CountItems(count)}: {kind.ToLowerInvariant()}, {label}.";
    public override string WhatIsCounted => "What is counted";
    public override string HowItIsCounted => "Shares are of the articles of which a statement can be expected. Corrections, retractions and expressions of concern, and articles of which the archive holds a record alone, count only where they state something. An article with several funders counts for each of them. The names of committees and funders are one value whatever their capitals, accents and punctuation.";
    public override (string Before, string Table, string Between, string Data, string After) DataAre => ("All of this is also here ", "as a table (CSV)", " and ", "as data with its counts (JSON)", ". In the table, a value that a spreadsheet would take for a formula has an apostrophe before it.");
}

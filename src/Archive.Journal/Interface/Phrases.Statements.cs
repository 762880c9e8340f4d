using Archive.Journal.Model;

namespace Archive.Journal.Interface;

// Disclosures.
public abstract partial class Phrases
{
    /// <summary>What a statement is about.</summary>
    public abstract string Kind(StatementKind kind);
    public abstract string Consent(ConsentStatus status);
    public abstract string Review(PeerReview review);

    /// <summary>Whether the journal asked for it.</summary>
    public abstract string Commission(bool isCommissioned);

    /// <summary>What a committee decided.</summary>
    public abstract string Ethics(EthicsStatus status);
    public abstract string ApprovalNumber(string number);

    /// <summary>What a sentence says that no journal prints.</summary>
    public abstract string StatedOtherwise { get; }

    /// <summary>After such a sentence.</summary>
    public abstract string MarkedStatedOtherwise { get; }
    public abstract string NotStated { get; }
    public abstract string NoSpecificFunding { get; }

    /// <summary>Of funding.</summary>
    public abstract string StatedInWords { get; }
    public abstract string InterestsDeclared { get; }
    public abstract string NoInterestsDeclared { get; }
    public abstract string Footnotes { get; }

    /// <summary>Before the ways to what states the same.</summary>
    public abstract string Browse { get; }
    public abstract string Contributors { get; }
    public abstract string Acknowledgements { get; }
    public abstract string DataAvailability { get; }
    public abstract string WhatStatementsAre { get; }

    /// <summary>Names the statements in a format.</summary>
    public abstract string StatementsAs(string format);

    /// <summary>What a chart shows.</summary>
    public abstract string StatingByYear(string kind);
    public abstract string StatedBy(int stating, int total);

    /// <summary>What a table shows.</summary>
    public abstract string WhatIsStated(string kind, int total);

    /// <summary>Heads a column.</summary>
    public abstract string Statement { get; }

    /// <summary>Heads a column.</summary>
    public abstract string ShareOfArticles { get; }

    /// <summary>Describes the page of a statement.</summary>
    public abstract string ItemsStating(int count, string kind, string label);
    public abstract string WhatIsCounted { get; }
    public abstract string HowItIsCounted { get; }

    /// <summary>Before, between and after the links to the table and to the data.</summary>
    public abstract (string Before, string Table, string Between, string Data, string After) DataAre { get; }
}

using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class French
{
    public override string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Consent => "Consentement du patient",
        StatementKind.Provenance => "Provenance et évaluation par les pairs",
        StatementKind.EthicsBody => "Approbation éthique",
        StatementKind.Funder => "Financement",
        _ => "Conflits d’intérêts",
    };

    public override string Consent(ConsentStatus status) => status switch
    {
        ConsentStatus.Obtained => "Obtenu",
        ConsentStatus.ObtainedFromRelative => "Obtenu d’un proche",
        ConsentStatus.ObtainedFromGuardian => "Obtenu d’un parent ou du tuteur",
        ConsentStatus.NotRequired => "Non requis",
        ConsentStatus.NotApplicable => "Sans objet",
        ConsentStatus.Anonymised => "Non nécessaire\u00A0: données anonymisées",
        ConsentStatus.Waived => "Dispense accordée",
        ConsentStatus.Pending => "En attente",
        ConsentStatus.Withdrawn => "Retiré",
        ConsentStatus.StatedOtherwise => "Formulé autrement",
        _ => NotStated,
    };

    public override string Review(PeerReview review) => review switch
    {
        PeerReview.External => "Évalué par des pairs externes",
        PeerReview.Internal => "Évalué en interne",
        _ => "Non évalué par les pairs",
    };

    public override string Commission(bool isCommissioned) => isCommissioned ? "Sollicité" : "Non sollicité";

    public override string Ethics(EthicsStatus status) => status switch
    {
        EthicsStatus.Approved => "Approuvé",
        EthicsStatus.Exempt => "Exempté",
        EthicsStatus.NotRequired => "Non requise",
        EthicsStatus.NotApplicable => "Sans objet",
        _ => StatedOtherwise,
    };

    public override string ApprovalNumber(string number) => $"(numéro d’approbation\u00A0: {number})";
    public override string StatedOtherwise => "Formulé autrement";
    public override string MarkedStatedOtherwise => "(formulé autrement)";
    public override string NotStated => "Non précisé";
    public override string NoSpecificFunding => "Aucun financement spécifique";
    public override string StatedInWords => "Indiqué en toutes lettres";
    public override string InterestsDeclared => "Déclarés";
    public override string NoInterestsDeclared => "Aucun déclaré";
    public override string Footnotes => "Notes";
    public override string Browse => "Voir aussi";
    public override string Contributors => "Contributions des auteurs";
    public override string Acknowledgements => "Remerciements";
    public override string DataAvailability => "Disponibilité des données";
    public override string WhatStatementsAre => "Ce que les articles déclarent du consentement des patients, de leur provenance et de leur évaluation par les pairs, de l’approbation éthique, du financement et des conflits d’intérêts\u202F; et combien n’en disent rien.";
    public override string StatementsAs(string format) => $"Déclarations au format {format}";
    public override string StatingByYear(string kind) => $"{kind}\u00A0: articles qui le précisent, par année";
    public override string StatedBy(int stating, int total) => $"Précisé par {Number(stating)} sur {CountArticles(total)} ({Share(stating, total)})";
    public override string WhatIsStated(string kind, int total) => $"{kind}\u00A0: ce que précisent {CountArticles(total)}";
    public override string Statement => "Déclaration";
    public override string ShareOfArticles => "Part";
    public override string ItemsStating(int count, string kind, string label) => $"{CountItems(count)}\u00A0: {kind.ToLowerInvariant()}, {label}.";
    public override string WhatIsCounted => "Ce qui est compté";
    public override string HowItIsCounted => "Les parts se rapportent aux articles dont on peut attendre une déclaration. Les rectificatifs, les rétractations et les expressions de préoccupation, ainsi que les articles dont ces archives ne contiennent que la notice, ne sont comptés que s’ils déclarent quelque chose. Un article qui a plusieurs financeurs est compté pour chacun d’eux. Les noms de comités et de financeurs sont une seule et même valeur, quels que soient les majuscules, les accents et la ponctuation.";
    public override (string Before, string Table, string Between, string Data, string After) DataAre => ("Tout cela est aussi disponible ", "sous forme de tableau (CSV)", " et ", "de données avec leurs totaux (JSON)", ". Dans le tableau, une valeur qu’un tableur prendrait pour une formule est précédée d’une apostrophe.");
}

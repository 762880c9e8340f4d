using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class French
{
    public override string Type(ArticleType type) => type switch
    {
        ArticleType.Letter => "Lettre à la rédaction",
        ArticleType.Reply => "Réponse des auteurs",
        ArticleType.Editorial => "Éditorial",
        ArticleType.ArticleCommentary => "Commentaire",
        ArticleType.Correction => "Rectificatif",
        ArticleType.Retraction => "Rétractation",
        ArticleType.ExpressionOfConcern => "Expression de préoccupation",
        ArticleType.Addendum => "Complément",
        _ => "Article",
    };

    public override string TypesOf(ArticleType type) => type switch
    {
        ArticleType.Letter => "Lettres à la rédaction",
        ArticleType.Reply => "Réponses des auteurs",
        ArticleType.Editorial => "Éditoriaux",
        ArticleType.ArticleCommentary => "Commentaires",
        ArticleType.Correction => "Rectificatifs",
        ArticleType.Retraction => "Rétractations",
        ArticleType.ExpressionOfConcern => "Expressions de préoccupation",
        ArticleType.Addendum => "Compléments",
        _ => "Articles",
    };

    public override string Status(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "Retiré",
        StatusKind.Retracted => "Rétracté",
        StatusKind.PartlyRetracted => "Rétracté en partie",
        StatusKind.ConcernRaised => "Préoccupation exprimée",
        StatusKind.Corrected => "Rectifié",
        _ => "Complété",
    };

    public override string SeeNotice(string date) => date.Length == 0 ? "Voir l’avis\u00A0: " : $"Voir l’avis ({date})\u00A0: ";

    public override string Relation(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "Réponse à" : "À propos de",
        RelationKind.Corrects => "Rectifie",
        RelationKind.Retracts => "Rétracte",
        RelationKind.RetractsPartOf => "Rétracte en partie",
        RelationKind.Concerns => "Exprime une préoccupation sur",
        _ => "Complète",
    };

    public override string Inverse(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "Réponse reçue" : "Lettres à ce propos",
        RelationKind.Corrects => "Rectifié par",
        RelationKind.Retracts => "Rétracté par",
        RelationKind.RetractsPartOf => "Rétracté en partie par",
        RelationKind.Concerns => "Préoccupation exprimée par",
        _ => "Complété par",
    };

    public override string Reply(ReplyStatus status) => status switch
    {
        ReplyStatus.Published => "Réponse publiée",
        ReplyStatus.Awaited => "Réponse attendue",
        ReplyStatus.InvitedNoneReceived => "Les auteurs ont été invités à répondre\u202F; aucune réponse n’est parvenue",
        _ => "Les auteurs n’ont pas souhaité répondre",
    };

    public override string Abstract => "Résumé";
    public override string ViewFullText => "Lire le texte intégral";
    public override string HoldsTheBeginning => "Ces archives contiennent le début de ce texte.";
    public override string HoldsTheRecord => "Ces archives contiennent la notice de cet article, non son texte.";
    public override string InThisIssue => "Dans ce numéro";
    public override string AboutThisArticle => "À propos de cet article";
    public override string TheExchange => "L’échange";
    public override string ItemOf(int number, int held) => $"Texte {number} sur {held} de cet échange.";
    public override string ReadTheWholeExchange => "Lire tout l’échange";
    public override string Article => "Fiche de l’article";
    public override string Received => "Reçu";
    public override string Accepted => "Accepté";
    public override string Published => "Publié";
    public override string ReadAsPrinted => "Lire la version imprimée";
    public override string Supplements => "Suppléments";
    public override string WriteTo => "Écrire à";
    public override string Keywords => "Mots-clés";
    public override string HowToCite => "Pour citer";
    public override string CopyCitation => "Copier la référence";
    public override string Copied => "Copié";
    public override string RightsAndPermissions => "Droits et autorisations";
    public override string EditThisArticle => "Modifier cet article";
    public override string Reference(string number) => $"Référence {number}";
    public override string Table(string number) => $"Tableau {number}";
    public override string Formula => "Formule";
    public override string BackToCitation(int reference) => $"Retour à l’appel de la référence {reference}";
    public override string BackToCitation(int citation, int reference) => $"Retour à l’appel {citation} de la référence {reference}";
    public override string InThisArchive => "Dans ces archives\u00A0: ";
}

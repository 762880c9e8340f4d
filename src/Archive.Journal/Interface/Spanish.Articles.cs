using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Spanish
{
    public override string Type(ArticleType type) => type switch
    {
        ArticleType.Letter => "Carta al director",
        ArticleType.Reply => "Respuesta de los autores",
        ArticleType.Editorial => "Editorial",
        ArticleType.ArticleCommentary => "Comentario",
        ArticleType.Correction => "Corrección",
        ArticleType.Retraction => "Retractación",
        ArticleType.ExpressionOfConcern => "Expresión de preocupación",
        ArticleType.Addendum => "Adenda",
        _ => "Artículo",
    };

    public override string TypesOf(ArticleType type) => type switch
    {
        ArticleType.Letter => "Cartas al director",
        ArticleType.Reply => "Respuestas de los autores",
        ArticleType.Editorial => "Editoriales",
        ArticleType.ArticleCommentary => "Comentarios",
        ArticleType.Correction => "Correcciones",
        ArticleType.Retraction => "Retractaciones",
        ArticleType.ExpressionOfConcern => "Expresiones de preocupación",
        ArticleType.Addendum => "Adendas",
        _ => "Artículos",
    };

    public override string Status(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "Retirado",
        StatusKind.Retracted => "Retractado",
        StatusKind.PartlyRetracted => "Retractado en parte",
        StatusKind.ConcernRaised => "Con expresión de preocupación",
        StatusKind.Corrected => "Corregido",
        _ => "Con adenda",
    };

    public override string SeeNotice(string date) => date.Length == 0 ? "Véase el aviso: " : $"Véase el aviso ({date}): ";

    public override string Relation(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "Respuesta a" : "Sobre",
        RelationKind.Corrects => "Corrige",
        RelationKind.Retracts => "Retracta",
        RelationKind.RetractsPartOf => "Retracta en parte",
        RelationKind.Concerns => "Expresa preocupación por",
        _ => "Completa",
    };

    public override string Inverse(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "Respondido por" : "Cartas sobre este texto",
        RelationKind.Corrects => "Corregido por",
        RelationKind.Retracts => "Retractado por",
        RelationKind.RetractsPartOf => "Retractado en parte por",
        RelationKind.Concerns => "Preocupación expresada por",
        _ => "Completado por",
    };

    public override string Reply(ReplyStatus status) => status switch
    {
        ReplyStatus.Published => "Respuesta publicada",
        ReplyStatus.Awaited => "Pendiente de respuesta",
        ReplyStatus.InvitedNoneReceived => "Se invitó a los autores a responder; no se recibió respuesta",
        _ => "Los autores declinaron responder",
    };

    public override string Abstract => "Resumen";
    public override string ViewFullText => "Ver el texto completo";
    public override string HoldsTheBeginning => "El archivo contiene el comienzo de este texto.";
    public override string HoldsTheRecord => "El archivo contiene el registro de este artículo, no su texto.";
    public override string InThisIssue => "En este número";
    public override string AboutThisArticle => "Acerca de este artículo";
    public override string TheExchange => "El intercambio";
    public override string ItemOf(int number, int held) => $"Texto {number} de {held} de este intercambio.";
    public override string ReadTheWholeExchange => "Leer el intercambio completo";
    public override string Article => "Ficha del artículo";
    public override string Received => "Recibido";
    public override string Accepted => "Aceptado";
    public override string Published => "Publicado";
    public override string ReadAsPrinted => "Leer la versión impresa";
    public override string Supplements => "Material suplementario";
    public override string WriteTo => "Correspondencia";
    public override string Keywords => "Palabras clave";
    public override string HowToCite => "Cómo citar";
    public override string CopyCitation => "Copiar la cita";
    public override string Copied => "Copiado";
    public override string RightsAndPermissions => "Derechos y permisos";
    public override string EditThisArticle => "Editar este artículo";
    public override string Reference(string number) => $"Referencia {number}";
    public override string Table(string number) => $"Tabla {number}";
    public override string Formula => "Fórmula";
    public override string BackToCitation(int reference) => $"Volver a la cita de la referencia {reference}";
    public override string BackToCitation(int citation, int reference) => $"Volver a la cita {citation} de la referencia {reference}";
    public override string InThisArchive => "En este archivo: ";
}

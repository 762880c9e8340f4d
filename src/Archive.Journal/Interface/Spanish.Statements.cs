using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Spanish
{
    public override string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Consent => "Consentimiento del paciente",
        StatementKind.Provenance => "Procedencia y revisión por pares",
        StatementKind.EthicsBody => "Aprobación ética",
        StatementKind.Funder => "Financiación",
        _ => "Conflictos de intereses",
    };

    public override string Consent(ConsentStatus status) => status switch
    {
        ConsentStatus.Obtained => "Obtenido",
        ConsentStatus.ObtainedFromRelative => "Obtenido de un familiar",
        ConsentStatus.ObtainedFromGuardian => "Obtenido del padre, de la madre o del tutor",
        ConsentStatus.NotRequired => "No requerido",
        ConsentStatus.NotApplicable => "No procede",
        ConsentStatus.Anonymised => "No necesario: datos anonimizados",
        ConsentStatus.Waived => "Dispensado",
        ConsentStatus.Pending => "Pendiente",
        ConsentStatus.Withdrawn => "Retirado",
        ConsentStatus.StatedOtherwise => "Expresado de otro modo",
        _ => NotStated,
    };

    public override string Review(PeerReview review) => review switch
    {
        PeerReview.External => "Con revisión externa por pares",
        PeerReview.Internal => "Con revisión interna por pares",
        _ => "Sin revisión por pares",
    };

    public override string Commission(bool isCommissioned) => isCommissioned ? "Por encargo" : "No solicitado";

    public override string Ethics(EthicsStatus status) => status switch
    {
        EthicsStatus.Approved => "Aprobado",
        EthicsStatus.Exempt => "Exento",
        EthicsStatus.NotRequired => "No requerida",
        EthicsStatus.NotApplicable => "No procede",
        _ => StatedOtherwise,
    };

    public override string ApprovalNumber(string number) => $"(número de aprobación: {number})";
    public override string StatedOtherwise => "Expresado de otro modo";
    public override string MarkedStatedOtherwise => "(expresado de otro modo)";
    public override string NotStated => "No consta";
    public override string NoSpecificFunding => "Sin financiación específica";
    public override string StatedInWords => "Descrita en el texto";
    public override string InterestsDeclared => "Declarados";
    public override string NoInterestsDeclared => "Ninguno declarado";
    public override string Footnotes => "Notas";
    public override string Browse => "Explorar";
    public override string Contributors => "Contribuciones de los autores";
    public override string Acknowledgements => "Agradecimientos";
    public override string DataAvailability => "Disponibilidad de los datos";
    public override string WhatStatementsAre => "Lo que los artículos declaran sobre el consentimiento de los pacientes, la procedencia y la revisión por pares, la aprobación ética, la financiación y los conflictos de intereses; y cuántos no dicen nada.";
    public override string StatementsAs(string format) => $"Declaraciones en {format}";
    public override string StatingByYear(string kind) => $"{kind}: artículos que lo declaran, por año";
    public override string StatedBy(int stating, int total) => $"Consta en {Number(stating)} de {CountArticles(total)} ({Share(stating, total)})";
    public override string WhatIsStated(string kind, int total) => $"{kind}: qué declaran {CountArticles(total)}";
    public override string Statement => "Declaración";
    public override string ShareOfArticles => "Proporción";
    public override string ItemsStating(int count, string kind, string label) => $"{CountItems(count)}: {kind.ToLowerInvariant()}, {label}.";
    public override string WhatIsCounted => "Qué se cuenta";
    public override string HowItIsCounted => "Las proporciones se refieren a los artículos de los que cabe esperar una declaración. Las correcciones, las retractaciones y las expresiones de preocupación, así como los artículos de los que el archivo solo contiene el registro, cuentan únicamente cuando declaran algo. Un artículo con varios financiadores cuenta para cada uno. Los nombres de comités y financiadores son un mismo valor sea cual sea el uso de mayúsculas, acentos y puntuación.";
    public override (string Before, string Table, string Between, string Data, string After) DataAre => ("Todo esto está también disponible ", "en forma de tabla (CSV)", " y ", "de datos con sus recuentos (JSON)", ". En la tabla, un valor que una hoja de cálculo tomaría por una fórmula va precedido de un apóstrofo.");
}

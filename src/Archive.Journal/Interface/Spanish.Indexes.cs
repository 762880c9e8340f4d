namespace Archive.Journal.Interface;

public sealed partial class Spanish
{
    public override string Volume(string number) => $"Volumen {number}";
    public override string Issue(string number) => $"Número {number}";
    public override string VolumeAndIssue(string volume, string issue) => $"Volumen {volume}, número {issue}";
    public override string VolumeWithoutIssue(string volume) => $"Volumen {volume}, sin número";
    public override string WithoutIssue => "Sin número";
    public override string WithoutVolume => "Sin volumen";
    public override string Undated => "Sin fecha";
    public override string ThisYearAtAGlance => "El año de un vistazo";
    public override string Year => "Año";
    public override string Items => "Textos";
    public override string ItemsByYear => "Textos por año";
    public override string Notices => "Avisos";
    public override string OtherItems => "Otros textos";
    public override string AsTable => "Las mismas cifras en una tabla";
    public override string Total => "Total";
    public override string MostIn(int year, string count) => $"máximo en {year}: {count}";
    public override string UndatedItems(int count) => $"sin fecha: {count}";
    public override string OutOf(int count, int all) => $"{count} de {all}";
    public override string AlsoCalled(string names) => $"También llamado {names}.";
    public override string Also(string names) => $"también {names}";
    public override string NothingIsFiledHere => "Ningún texto está clasificado en este tema.";
    public override string NarrowerTopicsLeadOn => "Ningún texto está clasificado en este mismo tema; véanse los temas más específicos.";
    public override string AroundThisTopic => "En torno a este tema";
    public override string Broader => "Más general";
    public override string Narrower => "Más específico";
    public override string OftenTogetherWith => "A menudo junto con";
    public override string Concept => "Concepto";
    public override string ItemsAbout(int count, string topic) => $"{CountItems(count)} sobre el tema «{topic}».";
    public override string Script(string name) => name switch { "Armenian" => "Armenio", "Hebrew" => "Hebreo", "Arabic" => "Árabe", "Devanagari" => "Devanagari", "Bengali" => "Bengalí", "Tamil" => "Tamil", "Indic" => "Índico", "Thai" => "Tailandés", "Georgian" => "Georgiano", "Ethiopic" => "Etiópico", "Kana" => "Kana", "Han" => "Caracteres chinos", "Hangul" => "Hangul", _ => name };
}

namespace Archive.Journal.Interface;

public sealed partial class French
{
    public override string Volume(string number) => $"Volume {number}";
    public override string Issue(string number) => $"Numéro {number}";
    public override string VolumeAndIssue(string volume, string issue) => $"Volume {volume}, numéro {issue}";
    public override string VolumeWithoutIssue(string volume) => $"Volume {volume}, sans numéro";
    public override string WithoutIssue => "Sans numéro";
    public override string WithoutVolume => "Hors volume";
    public override string Undated => "Sans date";
    public override string ThisYearAtAGlance => "L’année en un coup d’œil";
    public override string Year => "Année";
    public override string Items => "Textes";
    public override string ItemsByYear => "Textes par année";
    public override string Notices => "Avis";
    public override string OtherItems => "Autres textes";
    public override string AsTable => "Les mêmes chiffres en tableau";
    public override string Total => "Total";
    public override string MostIn(int year, string count) => $"maximum en {year}\u00A0: {count}";
    public override string UndatedItems(int count) => $"sans date\u00A0: {count}";
    public override string OutOf(int count, int all) => $"{count} sur {all}";
    public override string AlsoCalled(string names) => $"Aussi appelé {names}.";
    public override string Also(string names) => $"ou {names}";
    public override string NothingIsFiledHere => "Aucun texte n’est classé sous ce thème.";
    public override string NarrowerTopicsLeadOn => "Aucun texte n’est classé sous ce thème même\u202F; voir les thèmes plus précis.";
    public override string AroundThisTopic => "Autour de ce thème";
    public override string Broader => "Plus large";
    public override string Narrower => "Plus précis";
    public override string OftenTogetherWith => "Souvent associé à";
    public override string Concept => "Concept";
    public override string ItemsAbout(int count, string topic) => $"{CountItems(count)} sur le thème «\u00A0{topic}\u00A0».";
    public override string Script(string name) => name switch { "Armenian" => "Arménien", "Hebrew" => "Hébreu", "Arabic" => "Arabe", "Devanagari" => "Dévanagari", "Bengali" => "Bengali", "Tamil" => "Tamoul", "Indic" => "Indien", "Thai" => "Thaï", "Georgian" => "Géorgien", "Ethiopic" => "Éthiopien", "Kana" => "Kana", "Han" => "Sinogrammes", "Hangul" => "Hangeul", _ => name };
}

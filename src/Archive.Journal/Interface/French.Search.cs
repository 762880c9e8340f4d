namespace Archive.Journal.Interface;

public sealed partial class French
{
    public override string SearchFor => "Mots des titres, des noms, des thèmes et des textes\u202F; une «\u00A0expression\u00A0» entre guillemets";
    public override string Find => "Chercher";
    public override string Any => "Indifférent";
    public override string OfType => "Type";
    public override string OnTopic => "Thème";
    public override string MoreResults => "Plus de résultats";
    public override string NothingFound => "Aucun résultat. Moins de mots, ou le début d’un mot, en donneront peut-être.";
    public override string FoundOne => "1 texte";
    public override string Found(string number) => $"{number} textes";
    public override string SearchFailed => "L’index n’a pas pu être chargé. Les listes ci-dessous mènent à tous les articles.";
    public override string SearchNeedsScript => "La recherche a besoin de JavaScript. Les listes ci-dessous mènent à tous les articles.";
}

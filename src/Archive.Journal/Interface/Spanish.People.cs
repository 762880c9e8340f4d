namespace Archive.Journal.Interface;

public sealed partial class Spanish
{
    public override string HandlingEditor => "Editor responsable";
    public override string ItemsBy(int count, string name, string site) => $"{CountItems(count)} de {name} en {site}.";
    public override string ItemsHandledBy(int count, string name) => $"{CountItems(count)} a cargo de {name} como editor.";
    public override string AlsoPrintedAs(string names) => $"También figura como {names}.";
    public override string About(string name) => $"Acerca de {name}";
    public override string Affiliations(int count) => count == 1 ? "Filiación" : "Filiaciones";
    public override string WroteWith => "Ha escrito con";
    public override string AndMore(int count) => $"y {Number(count)} más";
    public override string WroteOn => "Temas tratados";
    public override string AsHandlingEditor => "Como editor responsable";
    public override string AsAuthor => "Como autor";
    public override string WhoThisIs => "De quién se trata";
    public override string SimilarNames => "Nombres parecidos";
    public override string AllCarryId(int items) => items switch { 1 => "El texto lleva este identificador.", 2 => "Los dos textos llevan este identificador.", _ => $"Los {Number(items)} textos llevan este identificador." };
    public override string SomeCarryId(int withId, int items, bool isListed) => $"{Number(withId)} de los {Number(items)} textos {(withId == 1 ? "lleva" : "llevan")} este identificador; {(items - withId == 1 ? "el otro figura" : "los demás figuran")} aquí por el nombre{(isListed ? "." : ", que nadie más tiene en el archivo.")}";
    public override string NoIdIsKnown => "No se conoce ningún identificador ORCID.";
    public override string NoItemCarriesId => "Ningún texto lleva este identificador.";
    public override string NameIsShared => "Varias personas del archivo tienen este nombre y ningún identificador ORCID indica de quién son estos textos: pueden ser de una sola persona o de varias.";
    public override string ItemsUnderThisName => "No se conoce ningún identificador ORCID: estos son los textos publicados con este nombre.";
    public override string ItemsByNameAlone => "Ningún identificador ORCID figura en estos textos: están aquí por el nombre, que nadie más tiene en el archivo.";
    public override string ListBringsTogether(string names) => $"La lista de personas del archivo reúne estos nombres: {names}.";
    public override string ListGivesId => "La lista de personas del archivo atribuye el identificador a este nombre.";
    public override string ListHasOnePerson => "La lista de personas del archivo atribuye este nombre a una sola persona.";
    public override string IdEndingIn(string end) => $"identificador terminado en {end}";
    public override string NoId => "sin identificador";
    public override string OrcidOf(string name) => $"Identificador ORCID de {name}";
}

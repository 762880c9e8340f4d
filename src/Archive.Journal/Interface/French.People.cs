namespace Archive.Journal.Interface;

public sealed partial class French
{
    public override string HandlingEditor => "Rédacteur responsable";
    public override string ItemsBy(int count, string name, string site) => $"{CountItems(count)} de {name} dans {site}.";
    public override string ItemsHandledBy(int count, string name) => $"{CountItems(count)} dont {name} a été responsable comme rédacteur.";
    public override string AlsoPrintedAs(string names) => $"Aussi imprimé {names}.";
    public override string About(string name) => $"À propos de {name}";
    public override string Affiliations(int count) => count < 2 ? "Affiliation" : "Affiliations";
    public override string WroteWith => "A écrit avec";
    public override string AndMore(int count) => $"et {Number(count)} autres";
    public override string WroteOn => "Thèmes traités";
    public override string AsHandlingEditor => "En tant que rédacteur responsable";
    public override string AsAuthor => "En tant qu’auteur";
    public override string WhoThisIs => "De qui il s’agit";
    public override string SimilarNames => "Noms semblables";
    public override string AllCarryId(int items) => items switch { 1 => "Le texte porte cet identifiant.", 2 => "Les deux textes portent cet identifiant.", _ => $"Les {Number(items)} textes portent tous cet identifiant." };
    public override string SomeCarryId(int withId, int items, bool isListed) => $"{Number(withId)} des {Number(items)} textes {(withId == 1 ? "porte" : "portent")} cet identifiant\u202F; {(items - withId == 1 ? "l’autre figure" : "les autres figurent")} ici par le nom{(isListed ? "." : ", que personne d’autre ne porte dans ces archives.")}";
    public override string NoIdIsKnown => "Aucun identifiant ORCID n’est connu.";
    public override string NoItemCarriesId => "Aucun texte ne porte cet identifiant.";
    public override string NameIsShared => "Plusieurs personnes portent ce nom dans ces archives, et aucun identifiant ORCID n’indique de qui sont ces textes\u00A0: ils peuvent être d’une seule personne ou de plusieurs.";
    public override string ItemsUnderThisName => "Aucun identifiant ORCID n’est connu\u00A0: voici les textes publiés sous ce nom.";
    public override string ItemsByNameAlone => "Aucun identifiant ORCID ne figure sur ces textes\u00A0: ils sont ici par le nom, que personne d’autre ne porte dans ces archives.";
    public override string ListBringsTogether(string names) => $"La liste des personnes de ces archives réunit ces noms\u00A0: {names}.";
    public override string ListGivesId => "La liste des personnes de ces archives attribue l’identifiant à ce nom.";
    public override string ListHasOnePerson => "La liste des personnes de ces archives attribue ce nom à une seule personne.";
    public override string IdEndingIn(string end) => $"identifiant se terminant par {end}";
    public override string NoId => "sans identifiant";
    public override string OrcidOf(string name) => $"Identifiant ORCID de {name}";
}

namespace Archive.Journal.Interface;

public sealed partial class English
{
    public override string HandlingEditor => "Handling editor";
    public override string ItemsBy(int count, string name, string site) => $"{CountItems(count)} by {name} in {site}.";
    public override string ItemsHandledBy(int count, string name) => $"{CountItems(count)} handled by {name} as editor.";
    public override string AlsoPrintedAs(string names) => $"Also printed as {names}.";
    public override string About(string name) => $"About {name}";
    public override string Affiliations(int count) => count == 1 ? "Affiliation" : "Affiliations";
    public override string WroteWith => "Wrote with";
    public override string AndMore(int count) => $"and {Number(count)} more";
    public override string WroteOn => "Topics";
    public override string AsHandlingEditor => "As handling editor";
    public override string AsAuthor => "As author";
    public override string WhoThisIs => "Who this is";
    public override string SimilarNames => "Similar names";
    public override string AllCarryId(int items) => items switch { 1 => "The item carries this iD.", 2 => "Both items carry this iD.", _ => $"All {Number(items)} items carry this iD." };
    public override string SomeCarryId(int withId, int items, bool isListed) => $"{Number(withId)} of {Number(items)} items {(withId == 1 ? "carries" : "carry")} this iD; {(items - withId == 1 ? "the other is" : "the others are")} here by name{(isListed ? "." : ", which nobody else in the archive has.")}";
    public override string NoIdIsKnown => "No ORCID iD is known.";
    public override string NoItemCarriesId => "No item carries this iD.";
    public override string NameIsShared => "Several people in the archive have this name, and no ORCID iD tells whose these items are: they may be one person's or several people's.";
    public override string ItemsUnderThisName => "No ORCID iD is known: these are the items under this name.";
    public override string ItemsByNameAlone => "No ORCID iD stands on these items: they are here by name, which nobody else in the archive has.";
    public override string ListBringsTogether(string names) => $"The archive's list of people brings these names together: {names}.";
    public override string ListGivesId => "The archive's list of people gives the iD to this name.";
    public override string ListHasOnePerson => "The archive's list of people has this name for one person.";
    public override string IdEndingIn(string end) => $"iD ending in {end}";
    public override string NoId => "no iD";
    public override string OrcidOf(string name) => $"ORCID iD of {name}";
}

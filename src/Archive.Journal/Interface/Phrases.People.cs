namespace Archive.Journal.Interface;

// Who wrote and who handled what.
public abstract partial class Phrases
{
    public abstract string HandlingEditor { get; }

    /// <summary>Describes an author's page.</summary>
    public abstract string ItemsBy(int count, string name, string site);

    /// <summary>Describes an editor's page.</summary>
    public abstract string ItemsHandledBy(int count, string name);

    /// <summary>The other names of a person.</summary>
    public abstract string AlsoPrintedAs(string names);

    /// <summary>Names what stands beside a person's items.</summary>
    public abstract string About(string name);

    /// <summary>Heads a list.</summary>
    public abstract string Affiliations(int count);

    /// <summary>Heads the co-authors.</summary>
    public abstract string WroteWith { get; }

    /// <summary>Authors that are not named here: five or more.</summary>
    public abstract string AndMore(int count);

    /// <summary>Heads a person's topics.</summary>
    public abstract string WroteOn { get; }
    public abstract string AsHandlingEditor { get; }
    public abstract string AsAuthor { get; }
    public abstract string WhoThisIs { get; }
    public abstract string SimilarNames { get; }

    /// <summary>Every item has the person's ORCID iD.</summary>
    public abstract string AllCarryId(int items);

    /// <summary>Some items have the person's ORCID iD, the others are here by name, which a list says or nobody else has.</summary>
    public abstract string SomeCarryId(int withId, int items, bool isListed);
    public abstract string NoIdIsKnown { get; }

    /// <summary>The person has an ORCID iD.</summary>
    public abstract string NoItemCarriesId { get; }
    public abstract string NameIsShared { get; }
    public abstract string ItemsUnderThisName { get; }

    /// <summary>The person has an ORCID iD.</summary>
    public abstract string ItemsByNameAlone { get; }
    public abstract string ListBringsTogether(string names);
    public abstract string ListGivesId { get; }
    public abstract string ListHasOnePerson { get; }

    /// <summary>Tells people of one name apart.</summary>
    public abstract string IdEndingIn(string end);

    /// <summary>Tells people of one name apart.</summary>
    public abstract string NoId { get; }
    public abstract string OrcidOf(string name);
}

namespace Archive.Journal.Model;

/// <summary>What tells that an item is a person's, the surest first.</summary>
public enum Evidence
{
    /// <summary>The item carries their ORCID iD.</summary>
    Orcid,

    /// <summary>people.yml has the name that the item prints.</summary>
    List,

    /// <summary>The name is nobody else's.</summary>
    Name,

    /// <summary>The name, though others have it too.</summary>
    SharedName,
}

/// <summary>How many of a person's items each kind of evidence makes theirs; an item counts for its surest.</summary>
public sealed record Recognition(int ByOrcid, int ByList, int ByName, int BySharedName)
{
    public static Recognition None { get; } = new(0, 0, 0, 0);

    public int Items => ByOrcid + ByList + ByName + BySharedName;
}

namespace Archive.Journal.Interface;

// Volumes, issues, years and topics.
public abstract partial class Phrases
{
    public abstract string Volume(string number);
    public abstract string Issue(string number);
    public abstract string VolumeAndIssue(string volume, string issue);
    public abstract string VolumeWithoutIssue(string volume);
    public abstract string WithoutIssue { get; }
    public abstract string WithoutVolume { get; }

    /// <summary>Heads what has no date.</summary>
    public abstract string Undated { get; }
    public abstract string ThisYearAtAGlance { get; }

    /// <summary>Heads a column.</summary>
    public abstract string Year { get; }

    /// <summary>Heads a column.</summary>
    public abstract string Items { get; }

    /// <summary>What a chart shows.</summary>
    public abstract string ItemsByYear { get; }

    /// <summary>Corrections, retractions, concerns and addenda together.</summary>
    public abstract string Notices { get; }

    /// <summary>What is neither letter, reply nor notice.</summary>
    public abstract string OtherItems { get; }

    /// <summary>Leads to the numbers of a drawing.</summary>
    public abstract string AsTable { get; }

    /// <summary>Heads a column.</summary>
    public abstract string Total { get; }

    /// <summary>The year that stands out in a chart.</summary>
    public abstract string MostIn(int year, string count);

    /// <summary>The end of a chart in words.</summary>
    public abstract string UndatedItems(int count);

    /// <summary>A share of a year in words.</summary>
    public abstract string OutOf(int count, int all);

    /// <summary>The other names of a topic.</summary>
    public abstract string AlsoCalled(string names);

    /// <summary>The other names of a topic, in its index.</summary>
    public abstract string Also(string names);

    /// <summary>Of a topic without narrower ones.</summary>
    public abstract string NothingIsFiledHere { get; }

    /// <summary>Of a topic that has nothing but narrower ones.</summary>
    public abstract string NarrowerTopicsLeadOn { get; }
    public abstract string AroundThisTopic { get; }

    /// <summary>Heads topics.</summary>
    public abstract string Broader { get; }

    /// <summary>Heads topics.</summary>
    public abstract string Narrower { get; }

    /// <summary>Heads topics.</summary>
    public abstract string OftenTogetherWith { get; }

    /// <summary>Heads the concept of a thesaurus.</summary>
    public abstract string Concept { get; }

    /// <summary>Describes a topic's page.</summary>
    public abstract string ItemsAbout(int count, string topic);

    /// <summary>A script by its English name, for names that are indexed by it.</summary>
    public abstract string Script(string name);
}

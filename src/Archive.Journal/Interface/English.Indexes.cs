namespace Archive.Journal.Interface;

public sealed partial class English
{
    public override string Volume(string number) => $"Volume {number}";
    public override string Issue(string number) => $"Issue {number}";
    public override string VolumeAndIssue(string volume, string issue) => $"Volume {volume}, issue {issue}";
    public override string VolumeWithoutIssue(string volume) => $"Volume {volume}, without issue";
    public override string WithoutIssue => "Without issue";
    public override string WithoutVolume => "Without a volume";
    public override string Undated => "Undated";
    public override string ThisYearAtAGlance => "This year at a glance";
    public override string Year => "Year";
    public override string Items => "Items";
    public override string ItemsByYear => "Items by year";
    public override string Notices => "Notices";
    public override string OtherItems => "Other items";
    public override string AsTable => "The same as a table";
    public override string Total => "Total";
    public override string MostIn(int year, string count) => $"most in {year}: {count}";
    public override string UndatedItems(int count) => $"undated: {count}";
    public override string OutOf(int count, int all) => $"{count} of {all}";
    public override string AlsoCalled(string names) => $"Also called {names}.";
    public override string Also(string names) => $"also {names}";
    public override string NothingIsFiledHere => "Nothing is filed under this topic itself.";
    public override string NarrowerTopicsLeadOn => "Nothing is filed under this topic itself; the narrower ones lead on.";
    public override string AroundThisTopic => "Around this topic";
    public override string Broader => "Broader";
    public override string Narrower => "Narrower";
    public override string OftenTogetherWith => "Often together with";
    public override string Concept => "Concept";
    public override string ItemsAbout(int count, string topic) => $"{CountItems(count)} about {topic}.";
    public override string Script(string name) => name;
}

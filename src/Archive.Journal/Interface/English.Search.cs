namespace Archive.Journal.Interface;

public sealed partial class English
{
    public override string SearchFor => "Words in titles, names, topics and texts; a “phrase” in quotation marks";
    public override string Find => "Search";
    public override string Any => "Any";
    public override string OfType => "Type";
    public override string OnTopic => "Topic";
    public override string MoreResults => "More results";
    public override string NothingFound => "Nothing found. Fewer words, or the beginning of one, may find more.";
    public override string FoundOne => "1 item";
    public override string Found(string number) => $"{number} items";
    public override string SearchFailed => "The index could not be loaded. The lists below lead to every article.";
    public override string SearchNeedsScript => "The search needs JavaScript. The lists below lead to every article.";
}

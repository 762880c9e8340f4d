namespace Archive.Journal.Checking;

/// <summary>What a page is built of, as it is read.</summary>
internal sealed class PageOutline
{
    public bool HasTitle { get; set; }

    public bool HasLanguage { get; set; }

    public bool HasMain { get; set; }

    /// <summary>Where the headings of level 1 stand.</summary>
    public List<int> MainHeadings { get; } = [];

    /// <summary>Whether search engines are asked to list it.</summary>
    public bool IsIndexed { get; set; } = true;
}

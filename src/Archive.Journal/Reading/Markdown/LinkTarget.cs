namespace Archive.Journal.Reading;

/// <summary>What a link leads to.</summary>
internal abstract record LinkTarget
{
    /// <summary>A web address, ready for an attribute.</summary>
    public sealed record Web(string Url) : LinkTarget;

    public sealed record Phone(string Url) : LinkTarget;

    /// <summary>An e-mail address, which is shown and never linked.</summary>
    public sealed record Email(string Address) : LinkTarget;

    /// <summary>A place in the same text.</summary>
    public sealed record SamePage(string Id) : LinkTarget;

    /// <param name="Name">Its path below the article's folder.</param>
    /// <param name="Fragment">What follows in the URL: empty, or beginning with <c>#</c>.</param>
    public sealed record Beside(string Name, string Fragment) : LinkTarget;

    /// <param name="Value">The id, perhaps with a fragment.</param>
    public sealed record OtherArticle(string Value) : LinkTarget;

    /// <param name="Path">Begins with a slash.</param>
    /// <param name="Rest">What follows in the URL: a query, a fragment, or nothing.</param>
    public sealed record Site(string Path, string Rest) : LinkTarget;
}

using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>What is found at a path, in the order in which a report tells it.</summary>
public enum AddressKind { Article, Tombstone, Exchange, Author, Topic, Volume, Issue, Editor, Statement, Year, Type, List, Continuation, Information, Redirect, File }

/// <summary>Paths of pages → kinds, and kinds in readers' words.</summary>
public static class AddressKinds
{
    /// <summary>The kind of a page that is neither a tombstone nor a redirect, told by its path alone.</summary>
    public static AddressKind Of(SitePath page) => page.Value.Trim('/').Split('/') switch
    {
        [_, .., "page", var number] when number.All(char.IsAsciiDigit) => AddressKind.Continuation,
        ["articles", _] => AddressKind.Article,
        ["exchanges", _] => AddressKind.Exchange,
        ["authors", _] => AddressKind.Author,
        ["topics", _] => AddressKind.Topic,
        ["issues", _] => AddressKind.Volume,
        ["issues", _, _] => AddressKind.Issue,
        ["editors", _] => AddressKind.Editor,
        ["statements", _, _] => AddressKind.Statement,
        ["years", _] => AddressKind.Year,
        ["types", _] => AddressKind.Type,
        ["" or "articles" or "exchanges" or "authors" or "topics" or "issues" or "editors" or "statements" or "years" or "types" or "search"] => AddressKind.List,
        _ => AddressKind.Information,
    };

    /// <summary>The kind of any page of a site.</summary>
    public static AddressKind Of(SitePath page, FinishedSite site)
    {
        if (site.Redirects.ContainsKey(page)) return AddressKind.Redirect;
        var kind = Of(page);
        return kind == AddressKind.Article && !site.Articles.ContainsKey(page.LastName()) ? AddressKind.Tombstone : kind;
    }

    /// <summary>The name that a page has in its folder: an article's id, a person's slug.</summary>
    public static string LastName(this SitePath page) => page.Value.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";

    public static (string One, string Many) Words(this AddressKind kind) => kind switch
    {
        AddressKind.Article => ("article page", "article pages"),
        AddressKind.Tombstone => ("page of a withdrawn item", "pages of withdrawn items"),
        AddressKind.Exchange => ("exchange page", "exchange pages"),
        AddressKind.Author => ("author page", "author pages"),
        AddressKind.Topic => ("topic page", "topic pages"),
        AddressKind.Volume => ("volume page", "volume pages"),
        AddressKind.Issue => ("issue page", "issue pages"),
        AddressKind.Editor => ("page of a handling editor", "pages of handling editors"),
        AddressKind.Statement => ("page of a statement", "pages of statements"),
        AddressKind.Year => ("page of a year", "pages of years"),
        AddressKind.Type => ("page of a type", "pages of types"),
        AddressKind.List => ("list", "lists"),
        AddressKind.Continuation => ("continuation of a list", "continuations of lists"),
        AddressKind.Information => ("prose page", "prose pages"),
        AddressKind.Redirect => ("redirect", "redirects"),
        _ => ("attached file", "attached files"),
    };
}

namespace Archive.Journal.Interface;

// Navigation, the front page, and what every page has around it.
public abstract partial class Phrases
{
    /// <summary>The way to the front page.</summary>
    public abstract string Home { get; }

    /// <summary>The list of everything.</summary>
    public abstract string Articles { get; }
    public abstract string Exchanges { get; }
    public abstract string Authors { get; }
    public abstract string Topics { get; }

    /// <summary>Parts of volumes.</summary>
    public abstract string Issues { get; }

    /// <summary>Disclosures, as an index.</summary>
    public abstract string Statements { get; }
    public abstract string Search { get; }
    public abstract string HandlingEditors { get; }
    public abstract string Years { get; }

    /// <summary>Of articles.</summary>
    public abstract string Types { get; }
    public abstract string Feed { get; }

    /// <summary>For maintainers.</summary>
    public abstract string Guide { get; }
    public abstract string SkipToText { get; }

    /// <summary>Names the main navigation to those who do not see it.</summary>
    public abstract string WaysIn { get; }
    public abstract string Breadcrumb { get; }

    /// <summary>Names the navigation at the foot.</summary>
    public abstract string More { get; }

    /// <summary>Names the row of letters above an index.</summary>
    public abstract string Alphabet { get; }

    /// <summary>Names the row of page numbers.</summary>
    public abstract string Pages { get; }

    /// <summary>Of a list.</summary>
    public abstract string Page(int number);

    /// <summary>The title of a list's continuation.</summary>
    public abstract string Continued(string title, int number);
    public abstract string Previous { get; }
    public abstract string Next { get; }
    public abstract string References { get; }
    public abstract string AboutThisArchive { get; }

    /// <summary>Before an address.</summary>
    public abstract string ContactAt { get; }

    /// <summary>Before the name of a licence.</summary>
    public abstract string UnlessAnArticleSaysOtherwise { get; }
    public abstract string PageNotFound { get; }

    /// <summary>What a page says at whose address there is nothing.</summary>
    public abstract string NothingIsHere { get; }
    public abstract string NoLongerListed { get; }

    /// <summary>What a page says that was a list.</summary>
    public abstract string NothingIsListed { get; }
    public abstract string SearchTheArchive { get; }
    public abstract string AllArticlesNewestFirst { get; }
    public abstract string AuthorsAToZ { get; }
    public abstract string FrontPage { get; }
    public abstract string Moved { get; }

    /// <summary>What stands before and after the new address of a page.</summary>
    public abstract (string Before, string After) NowAt { get; }
    public abstract string NewestCorrespondence { get; }
    public abstract string AllArticles { get; }
    public abstract string LatestExchanges { get; }
    public abstract string AllExchanges { get; }
    public abstract string ByType { get; }
    public abstract string ByYear { get; }
    public abstract string ByTopic { get; }
    public abstract string ByAuthor { get; }
    public abstract string AllYears { get; }
    public abstract string AllTopics { get; }
}

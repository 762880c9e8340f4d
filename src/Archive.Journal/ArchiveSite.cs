using System.Buffers;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Exports;
using Archive.Journal.Linking;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;

namespace Archive.Journal;

/// <summary>The whole site as a function from paths to bytes, and what is wrong with its content.</summary>
/// <param name="Corpus">The linked archive.</param>
/// <param name="Pages">Every file of the site, by path; each can be rendered on its own.</param>
/// <param name="Diagnostics">All problems of all files, sorted. With an error among them the site is not to be written.</param>
public sealed record ArchiveSite(Corpus Corpus, ImmutableArray<SitePage> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The pipelines: one for each kind of page or file.</summary>
    private static readonly ImmutableArray<Pipeline> Pipelines =
    [
        new("Home", HomePage.Compose),
        new("Articles", ArticlePage.Compose),
        new("Tombstones", TombstonePage.Compose),
        new("All articles", ArticlesPage.Compose),
        new("Exchanges", ExchangesPage.Compose),
        new("Exchange", ExchangePage.Compose),
        new("Authors", AuthorsPage.Compose),
        new("Author", AuthorPage.Compose),
        new("Topics", TopicsPage.Compose),
        new("Topic", TopicPage.Compose),
        new("Issues", IssuesPage.Compose),
        new("Volume", VolumePage.Compose),
        new("Issue", IssuePage.Compose),
        new("Editors", EditorsPage.Compose),
        new("Editor", EditorPage.Compose),
        new("Statements", StatementsPage.Compose),
        new("Years", YearsPage.Compose),
        new("Year", YearPage.Compose),
        new("Types", TypesPage.Compose),
        new("Type", TypePage.Compose),
        new("Search", SearchPage.Compose),
        new("Information", InformationPage.Compose),
        new("Not found", NotFoundPage.Compose),
        new("Redirects", RedirectPage.Compose),
        new("Attachments", Attachments.Compose),
        new("Citations", Citations.Compose),
        new("Feed", AtomFeed.Compose),
        new("Index", ArchiveIndex.Compose),
        new("Search index", SearchIndex.Compose),
        new("Crawlers", Crawlers.Compose),
    ];

    /// <summary>From the input folder to the pages, which are not rendered yet.</summary>
    /// <exception cref="DirectoryNotFoundException">The input folder does not exist.</exception>
    public static ArchiveSite From(string inputFolder, SiteOptions options)
    {
        var problems = new DiagnosticBag();

        // Input: what lies in the folder.
        var input = ArchiveInput.From(InputFolder.List(inputFolder));
        problems.AddRange(input.Diagnostics);

        // Process: each file by itself.
        var settings = ReadSettings.From(input.Settings, options, problems);
        var people = ReadAuthorities.People(input.People, problems);
        var topics = ReadAuthorities.Topics(input.Topics, problems);
        var articles = Phase.Each(input.Articles, ParseArticle.From);
        var prosePages = Phase.Each(input.Pages, ParsePage.From);
        problems.AddRange(articles.SelectMany(a => a.Diagnostics).Concat(prosePages.SelectMany(p => p.Diagnostics)));

        // PostProcess: the archive as a whole.
        var (corpus, linkProblems) = LinkCorpus.From(new CorpusInput(settings, articles, people, topics, [.. prosePages.Select(p => p.Page).OfType<ProsePage>()], options.Today, input.Topics is not null));
        problems.AddRange(linkProblems);
        ImmutableArray<SitePage> composed = [.. Pipelines.SelectMany(p => p.Compose(corpus))];
        ImmutableArray<SitePage> pages = [.. composed, .. Sitemap.Compose(corpus, composed)];
        problems.AddRange(CheckPaths.From(corpus, pages));

        return new ArchiveSite(corpus, [.. pages.OrderBy(p => p.Path)], problems.ToSorted());
    }

    /// <summary>Output: every file of the site, rendered when it is asked for.</summary>
    public IEnumerable<SiteFile> Files(Theme theme) =>
        Pages.Select(page => page switch
        {
            HtmlPage html => new SiteFile(page.Path, output => theme.Render(html, output)),
            ExportFile export => new SiteFile(page.Path, export.Write),
            CopiedFile copy => SiteFile.Copy(page.Path, copy.File.FullPath),
            _ => throw new System.Diagnostics.UnreachableException(),
        }).Concat(theme.Assets.Select(a => new SiteFile(new SitePath("/assets/" + a.Name), output => output.Write(a.Bytes))));
}

/// <summary>The modules that produce one kind of page.</summary>
/// <param name="Name">For people.</param>
/// <param name="Compose">Corpus → pages of one kind, each of which can be rendered on its own.</param>
public sealed record Pipeline(string Name, Func<Corpus, IEnumerable<SitePage>> Compose);

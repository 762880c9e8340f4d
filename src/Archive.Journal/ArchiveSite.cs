using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Archive.Engine;
using Archive.Journal.Exports;
using Archive.Journal.Linking;
using Archive.Journal.Memory;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Journal.Search;

namespace Archive.Journal;

/// <summary>The whole site as a function from paths to bytes, and what is wrong with its content.</summary>
/// <param name="Corpus">The linked archive.</param>
/// <param name="Kinds">Every page or file, by the pipeline that produces it; each can be rendered on its own.</param>
/// <param name="Diagnostics">All problems of all files, sorted. With an error among them the site is not to be written.</param>
public sealed record ArchiveSite(Corpus Corpus, ImmutableArray<PagesOfAKind> Kinds, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The pipelines: one for each kind of page or file. What is composed from all other pages comes last.</summary>
    public static ImmutableArray<Pipeline> Pipelines { get; } =
    [
        new("Home", HomePage.Compose),
        new("Articles", ArticlePage.Compose),
        new("Tombstones", TombstonePage.Compose),
        new("All articles", ArticlesPage.Compose),
        new("Exchanges", ExchangesPage.Compose),
        new("Exchange", ExchangePage.Compose),
        new("Letters without a reply", UnansweredPage.Compose),
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
        new("Guide", GuidePage.Compose),
        new("Rules", RulesPage.Compose),
        new("Rule", RulePage.Compose),
        new("Not found", NotFoundPage.Compose),
        new("Redirects", RedirectPage.Compose),
        new("Attachments", Attachments.Compose),
        new("Kept paths", KeptPaths.Compose),
        new("Citations", Citations.Compose),
        new("Linksets", Linksets.Compose),
        new("Feeds", Feeds.Compose),
        new("Index", ArchiveIndex.Compose),
        new("Statements as CSV", StatementsCsv.Compose),
        new("Statements as JSON", StatementsJson.Compose),
        new("Articles as Markdown", ArticleMarkdown.Compose),
        new("Texts for language models", LlmsText.Compose),
        new("Search description", OpenSearch.Compose),
        new("Harvesters' lists", ResourceSync.Compose),
        new("Harvesters' repository", StaticRepository.Compose),
        new("Search items", SearchItems.Compose),
        new("Crawlers", Crawlers.Compose),
        new("Sitemap", Sitemap.Compose),
    ];

    /// <summary>From the input folder to the pages, which are not rendered yet.</summary>
    /// <exception cref="DirectoryNotFoundException">The input folder does not exist.</exception>
    public static ArchiveSite From(string inputFolder, SiteOptions options) => PostProcess(Process(Input(inputFolder)), options);

    /// <summary>Input: what lies in the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static ArchiveInput Input(string folder) => ArchiveInput.From(InputFolder.List(folder));

    /// <summary>Process: each file by itself.</summary>
    public static ParsedArchive Process(ArchiveInput input, IProgress<int>? progress = null)
    {
        var shared = new SharedValues();
        return new(ReadMasthead.From(input), Phase.Each(input.Articles, file => LeanArticle.From(file, shared), progress), Phase.Each(input.Pages, ParsePage.From));
    }

    /// <summary>PostProcess: the archive as a whole.</summary>
    /// <param name="parsed">Each file by itself.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="linked">Told of the linked archive before its pages are composed.</param>
    public static ArchiveSite PostProcess(ParsedArchive parsed, SiteOptions options, Action<Corpus>? linked = null)
    {
        var problems = new DiagnosticBag();
        problems.AddRange(parsed.Diagnostics);
        if (options.BaseUrl is null && parsed.Masthead.NoAddress is { } place) problems.Add(Problems.NoBaseUrl(place));
        var (corpus, linkProblems) = LinkCorpus.From(parsed.ToCorpusInput(options));
        problems.AddRange(linkProblems);
        linked?.Invoke(corpus);
        ImmutableArray<PagesOfAKind> kinds = [];
        foreach (var pipeline in Pipelines) kinds = kinds.Add(PagesOfAKind.From(pipeline, corpus, kinds));
        var paths = CheckPaths.Check(corpus, kinds, problems);
        problems.AddRange(CheckPermalinks.From(corpus, paths));
        return new ArchiveSite(corpus, kinds, [.. problems.ToSorted().Select(corpus.Settings.Weigh).OfType<Diagnostic>()]);
    }

    /// <summary>Output: every file of the site, rendered when it is asked for.</summary>
    /// <param name="theme">How the pages look.</param>
    /// <param name="shard">Leaves out what others make; one shard has the whole search index, which is made of all texts at once.</param>
    public IEnumerable<SiteFile> Files(Theme theme, Shard? shard = null)
    {
        var share = shard ?? Shard.Whole;
        return Kinds.SelectMany(k => k.Pages).OrderBy(p => p.Path).Select(p => FileOf(p, theme)).Concat(AssetsOf(theme)).Where(f => share.Holds(f.Path.Value))
            .Concat(share.Holds("/search/") ? SearchFiles : []);
    }

    /// <summary>What tells this site's shards from those of another: a hash of all pages' paths and of what all articles say.</summary>
    public string Fingerprint => FileHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', [
        .. Kinds.SelectMany(k => k.Pages).Select(p => p.Path.Value).Order(StringComparer.Ordinal), .. Corpus.Articles.Select(a => $"{a.Id} {a.Version.Record} {a.Version.Text}")]))).ToString();

    /// <summary>The index that the search page reads. It takes reading every text, which is done when the files are enumerated.</summary>
    public IEnumerable<SiteFile> SearchFiles => SearchIndex.From(Corpus).Select(f => new RenderedFile(f.Path, f.Write));

    /// <summary>A page or file of the site, rendered when it is asked for.</summary>
    public static SiteFile FileOf(SitePage page, Theme theme) => page switch
    {
        CopiedFile copy => new FileCopy(page.Path, copy.File.FullPath),
        _ => new RenderedFile(page.Path, output => Render(page, theme, output)),
    };

    /// <summary>Renders all bytes of a page or file.</summary>
    internal static void Render(SitePage page, Theme theme, IBufferWriter<byte> output)
    {
        if (page is HtmlPage html) theme.Render(html, output);
        else ((ExportFile)page).Write(output);
    }

    /// <summary>The files that the pages need to look as they do.</summary>
    public static IEnumerable<SiteFile> AssetsOf(Theme theme) =>
        theme.Assets.Select(a => new RenderedFile(new SitePath("/assets/" + a.Name), output => output.Write(a.Bytes)));
}

/// <summary>The modules that produce one kind of page.</summary>
/// <param name="Name">For people.</param>
/// <param name="Compose">Corpus, and the pages of the pipelines before this one → pages of one kind.</param>
public sealed record Pipeline(string Name, Func<Corpus, IEnumerable<SitePage>, IEnumerable<SitePage>> Compose)
{
    public Pipeline(string name, Func<Corpus, IEnumerable<SitePage>> compose) : this(name, (corpus, _) => compose(corpus)) { }
}

/// <summary>What one pipeline produced.</summary>
/// <param name="Pipeline">Its name.</param>
/// <param name="Pages">In the order in which they were composed.</param>
/// <param name="Reads">The facts that were read to compose them.</param>
public sealed record PagesOfAKind(string Pipeline, ImmutableArray<SitePage> Pages, ImmutableArray<Fact> Reads)
{
    /// <summary>That the pages of the pipelines before were looked at.</summary>
    internal static Fact OtherPages { get; } = Fact.Of("pages", "composed before");

    internal static PagesOfAKind From(Pipeline pipeline, Corpus corpus, ImmutableArray<PagesOfAKind> before)
    {
        ImmutableArray<SitePage> pages = [];
        var reads = Model.Reads.During(() => pages = [.. pipeline.Compose(corpus, Noted(before))]);
        return new PagesOfAKind(pipeline.Name, pages, ImmutableCollectionsMarshal.AsImmutableArray(reads));
    }

    private static IEnumerable<SitePage> Noted(ImmutableArray<PagesOfAKind> kinds)
    {
        foreach (var kind in Model.Reads.Of(OtherPages, kinds))
            foreach (var page in kind.Pages) yield return page;
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>A page for readers: what every page has. The theme renders it by its kind.</summary>
public abstract class HtmlPage(Corpus corpus, SitePath path) : SitePage(path)
{
    public Corpus Corpus { get; } = corpus;

    public SiteSettings Settings => Corpus.Settings;

    /// <summary>The words of the frame.</summary>
    public Phrases Words { get; } = Phrases.Of(corpus.Settings.Language);

    /// <summary>The language of the frame, as a BCP 47 tag.</summary>
    public string FrameLanguage => Words.TagIn(Settings.Language);

    /// <summary>The heading, without the site's name.</summary>
    public abstract string Title { get; }

    /// <summary>The heading, with the number of the page in a list that takes several.</summary>
    public string NumberedTitle => Number > 1 ? Words.Continued(Title, Number) : Title;

    /// <summary>Its place in a list that takes several pages, from 1.</summary>
    protected virtual int Number => 1;

    /// <summary>One or two sentences for search engines and previews; may be empty.</summary>
    public virtual string Description => "";

    /// <summary>The language of what the page is about; see <see cref="FrameLanguage"/> for that of what is around it.</summary>
    public virtual string Language => Settings.Language;

    /// <summary>The way from the home page, without the page itself.</summary>
    public virtual ImmutableArray<Link> Trail => [new Link(Words.Home, Href("/"))];

    /// <summary>The address that stands for this page.</summary>
    public string CanonicalUrl => Settings.Url(Path);

    /// <summary>Whether search engines are asked to list it.</summary>
    public virtual bool IsIndexed => true;

    /// <summary>What a browser may load and run for it (Content Security Policy Level 3): nothing but what it needs.</summary>
    /// <param name="data">The page's JSON-LD. Browsers do not run it; checkers that take it for a script find its hash.</param>
    public virtual string SecurityPolicy(string data)
    {
        string[] scripts = [.. Script.Length > 0 ? ["'self'"] : Array.Empty<string>(), .. data.Length > 0 ? [$"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(data)))}'"] : Array.Empty<string>()];
        return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'" + (scripts.Length > 0 ? "; script-src " + string.Join(' ', scripts) : "");
    }

    /// <summary>The theme's script that makes it handier; empty where there is none. The page is whole without it.</summary>
    public virtual string Script => "";

    /// <summary>The day it last changed, as far as the content tells.</summary>
    public virtual PartialDate? Modified => null;

    /// <summary>What it says of itself to machines.</summary>
    public virtual PageHead Head => new(IsIndexed ? OpenGraphTags.Of(this) : [], Signposts: null, StructuredData.Of(this));

    /// <summary>The same thing in other formats.</summary>
    public virtual ImmutableArray<Alternate> Alternates => [.. Downloads.Select(d => new Alternate(d.Format.MediaType, d.Format.Name, d.Href))];

    /// <summary>What is new in the archive, for programs that watch it.</summary>
    public ImmutableArray<Alternate> Feeds => FeedsAt(new SitePath("/"), Settings.Title);

    /// <summary>The records of what the page is about, to take away.</summary>
    public virtual ImmutableArray<Download> Downloads => [];

    /// <summary>The link to a path of the site, base path first.</summary>
    public string Href(SitePath path) => Settings.Href(path);

    public string Href(string path) => Settings.Href(new SitePath(path));

    /// <summary>The main ways into the archive.</summary>
    public ImmutableArray<NavigationLink> Navigation =>
    [
        Way(Words.Articles, "/articles/"), Way(Words.Exchanges, "/exchanges/"), Way(Words.Authors, "/authors/"), Way(Words.Topics, "/topics/"),
        Way(Words.Issues, "/issues/"), Way(Words.Statements, "/statements/"), Way(Words.Search, "/search/"),
    ];

    /// <summary>The prose pages and the lesser ways, for the foot of the page.</summary>
    public ImmutableArray<NavigationLink> FootNavigation =>
    [
        .. Corpus.ProsePages.Select(p => Way(p.Title, p.Path.Value)),
        Way(Words.HandlingEditors, "/editors/"), Way(Words.Years, "/years/"), Way(Words.Types, "/types/"), Way(Words.Feed, "/feed.xml"), Way(Words.Guide, "/guide/"),
    ];

    /// <summary>How a text is marked: by its language where that is not the frame's, else not at all.</summary>
    /// <param name="language">Of the text; empty for the site's own.</param>
    public string Marked(string language = "")
    {
        var own = language.Length > 0 ? language : Settings.Language;
        return own == FrameLanguage ? "" : own;
    }

    /// <summary>The records beside a page, in some formats.</summary>
    protected ImmutableArray<Download> DownloadsAt(SitePath page, ImmutableArray<RecordFormat> formats) => [.. formats.Select(f => new Download(f, Href(f.Beside(page))))];

    /// <summary>The feeds beside a page.</summary>
    protected ImmutableArray<Alternate> FeedsAt(SitePath page, string title) => [.. FeedFormat.All.Select(f => new Alternate(f.MediaType, title, Href(f.Beside(page))))];

    /// <summary>An article as lists show it.</summary>
    public Entry EntryOf(Article article) => new(this, article);

    /// <summary>The HTML of a text of an article, its links and ids made for this page.</summary>
    public string Html(Prose prose, SitePath owner, string idPrefix = "") => prose.Fill(RecordProse.Filling(Href, owner, TextWords, idPrefix));

    /// <summary>The same HTML with every heading a level deeper, for a text below a heading of its own.</summary>
    public static string Deeper(string html)
    {
        if (!html.Contains("</h", StringComparison.Ordinal)) return html;
        // Text is escaped, so that what looks like a heading is one.
        for (var level = 5; level >= 2; level--)
            html = html.Replace($"<h{level} ", $"<h{level + 1} ", StringComparison.Ordinal).Replace($"</h{level}>", $"</h{level + 1}>", StringComparison.Ordinal);
        return html;
    }

    /// <summary>The words of the frame within a text.</summary>
    protected virtual Phrases TextWords => Words;

    private NavigationLink Way(string text, string path) => new(text, Href(path), IsCurrent: path != "/" && Path.Value.StartsWith(path, StringComparison.Ordinal), IsThisPage: Path.Value == path);
}

/// <summary>Words that lead somewhere; without an address they are just words.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Href">The address; may be empty.</param>
/// <param name="Language">Of the text, where it is not the frame's; may be empty.</param>
public sealed record Link(string Text, string Href, string Language = "");

/// <param name="Text">What is shown.</param>
/// <param name="Href">The address.</param>
/// <param name="IsCurrent">Whether the page lies in this part of the site.</param>
/// <param name="IsThisPage">Whether it is the page itself.</param>
public sealed record NavigationLink(string Text, string Href, bool IsCurrent, bool IsThisPage);

/// <summary>The records that belong to a page, in a format.</summary>
public sealed record Download(RecordFormat Format, string Href);

/// <summary>Another format of a page, for a link element.</summary>
public sealed record Alternate(string MediaType, string Title, string Href);

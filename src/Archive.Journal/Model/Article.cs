using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A published item as its own file tells it: nothing here depends on any other file.</summary>
public sealed record Article
{
    /// <summary>The most that is to be shown of its opening, in characters.</summary>
    internal const int LongestExcerpt = 400;

    /// <summary>The file's name without <c>.md</c>.</summary>
    public required string Id
    {
        get;
        init
        {
            field = value;
            Fact = Fact.Of("article", value);
            Path = new SitePath($"/articles/{value}/");
        }
    }

    /// <summary>Of which each part is one.</summary>
    internal Fact Fact { get; private init; }

    /// <summary>The article's file, relative to the input folder.</summary>
    public required string File { get => Of(ArticlePart.File, field); init; }

    public Sourced<string> Title { get => Of(ArticlePart.Title, field); init; }
    public ArticleType Type { get => Of(ArticlePart.Type, field); init; }
    public Extent Extent { get => Of(ArticlePart.Title, field); init; }
    public ImmutableArray<Contributor> Authors { get => Of(ArticlePart.Authors, field); init; } = [];
    public ImmutableArray<Contributor> HandlingEditors { get => Of(ArticlePart.Editors, field); init; } = [];

    public Sourced<PartialDate>? Published { get => Of(ArticlePart.Published, field); init; }
    public PartialDate? Received { get => Of(ArticlePart.Dates, field); init; }
    public PartialDate? Accepted { get => Of(ArticlePart.Dates, field); init; }
    public PartialDate? EmbargoUntil { get => Of(ArticlePart.Dates, field); init; }

    public Sourced<Doi>? Doi { get => Of(ArticlePart.Identifiers, field); init; }
    public string Pmid { get => Of(ArticlePart.Identifiers, field); init; } = "";
    public string Pmcid { get => Of(ArticlePart.Identifiers, field); init; } = "";

    /// <summary>The journal's title; empty for the archive's own.</summary>
    public string Journal { get => Of(ArticlePart.Source, field); init; } = "";
    public string Volume { get => Of(ArticlePart.Source, field); init; } = "";
    public string Issue { get => Of(ArticlePart.Source, field); init; } = "";

    /// <summary>The page range as printed, with an en dash; empty where there is none.</summary>
    public string Pages { get => Of(ArticlePart.Source, field); init; } = "";
    public string ElocationId { get => Of(ArticlePart.Source, field); init; } = "";

    /// <summary>A BCP 47 tag; empty for the archive's own.</summary>
    public string Language { get => Of(ArticlePart.Title, field); init; } = "";
    public ImmutableArray<Sourced<string>> Topics { get => Of(ArticlePart.Topics, field); init; } = [];
    public ImmutableArray<string> Keywords { get => Of(ArticlePart.Topics, field); init; } = [];
    public Prose Abstract { get => Of(ArticlePart.Abstract, field); init; } = Prose.Empty;

    public string FullTextUrl { get => Of(ArticlePart.Notes, field); init; } = "";

    /// <summary>A URL, or the path of an attachment below the article's folder.</summary>
    public string Pdf { get => Of(ArticlePart.Notes, field); init; } = "";
    public string License { get => Of(ArticlePart.Notes, field); init; } = "";
    public string Rights { get => Of(ArticlePart.Notes, field); init; } = "";
    public string Acknowledgements { get => Of(ArticlePart.Notes, field); init; } = "";
    public string Contributors { get => Of(ArticlePart.Notes, field); init; } = "";
    public string DataAvailability { get => Of(ArticlePart.Notes, field); init; } = "";

    public Provenance? Provenance { get => Of(ArticlePart.Statements, field); init; }
    public Consent? Consent { get => Of(ArticlePart.Statements, field); init; }
    public EthicsApproval? EthicsApproval { get => Of(ArticlePart.Statements, field); init; }
    public Funding? Funding { get => Of(ArticlePart.Statements, field); init; }
    public CompetingInterests? CompetingInterests { get => Of(ArticlePart.Statements, field); init; }

    public ImmutableArray<Relation> Relations { get => Of(ArticlePart.Relations, field); init; } = [];
    public ReplyStatus? ReplyStatus { get => Of(ArticlePart.Relations, field); init; }
    public ImmutableArray<Sourced<string>> Aliases { get => Of(ArticlePart.Aliases, field); init; } = [];

    public Prose Body { get => Of(ArticlePart.Body, field); init; } = Prose.Empty;
    public ImmutableArray<Reference> References { get => Of(ArticlePart.References, ReadReferences()); init => ReadReferences = () => value; }
    public ImmutableArray<Attachment> Attachments { get => Of(ArticlePart.Attachments, field); init; } = [];

    public ArticleVersion Version { get => Of(ArticlePart.Version, field); init; } = new("", "");

    /// <summary>Where the references are not at hand, the way to them.</summary>
    internal Func<ImmutableArray<Reference>> ReadReferences { get; init; } = () => [];

    /// <summary>How the abstract begins, or else the text: enough for what stands in lists.</summary>
    internal string Opening => Of(ArticlePart.Opening, PackedOpening is { } packed ? Encoding.UTF8.GetString(packed) : OpeningOf(Abstract.IsEmpty ? Body.PlainText : Abstract.PlainText));

    /// <summary>The same as UTF-8: nearly all of them wait for most of the time. Null where nobody wrote it down.</summary>
    internal byte[]? PackedOpening { get; init; }

    /// <summary>Where its texts lead to in this archive. Known without reading them, so that linking is quick; pages do not ask.</summary>
    internal ImmutableArray<ProseHole> Links
    {
        get => field.IsDefault ? [.. References.Select(r => r.Text).Prepend(Body).Append(Abstract).SelectMany(t => t.Holes).Where(h => h.Kind is ProseHoleKind.Article or ProseHoleKind.SitePath)] : field;
        init;
    }

    /// <summary>The fingerprint of each part, in their order; empty where nobody asks what changed.</summary>
    internal ImmutableArray<ulong> Fingerprints { get; init; } = [];

    public bool IsWithdrawn => Consent is { Status: ConsentStatus.Withdrawn };
    public bool IsPending => Consent is { Status: ConsentStatus.Pending };

    /// <summary>Whether readers see it on that day: it is not withdrawn, no consent is pending, and no embargo lasts. One until a month ends when the month begins.</summary>
    public bool IsPublishedOn(PartialDate day) => !IsWithdrawn && !IsPending && (EmbargoUntil is not { } end || end.FirstDay.CompareTo(day.FirstDay) <= 0);

    /// <summary>
    /// The day from which readers see what they see of it: that of its publication or of the end of its embargo, the later one; of a
    /// withdrawn one, that of the withdrawal.
    /// </summary>
    public PartialDate? Appeared => IsWithdrawn ? Consent!.Date : Published is not { } published ? EmbargoUntil : EmbargoUntil is { } end && end.CompareTo(published.Value) > 0 ? end : published.Value;

    /// <summary>Its permalink.</summary>
    public SitePath Path { get; private init; }

    // Some more than is shown tells that there is more. White space at its end would not, nor would half a character.
    private static string OpeningOf(string text)
    {
        var end = LongestExcerpt + 2;
        while (end < text.Length && (char.IsWhiteSpace(text[end - 1]) || char.IsHighSurrogate(text[end - 1]))) end++;
        return end < text.Length ? text[..end] : text;
    }

    private T Of<T>(ArticlePart part, T value) => Reads.Of(Fact, (int)part, value);
}

/// <summary>The parts of an article that change by themselves: pages read some of them and not others.</summary>
public enum ArticlePart { File, Title, Type, Source, Published, Dates, Identifiers, Authors, Editors, Topics, Abstract, Body, References, Opening, Statements, Notes, Relations, Aliases, Attachments, Version }

/// <summary>A file beside an article, published with it.</summary>
/// <param name="Name">Its path below the article's folder, with forward slashes.</param>
/// <param name="File">The file.</param>
public sealed record Attachment(string Name, InputFile File);

/// <summary>What an article's file says, as two short hashes: they stay the same while it says the same.</summary>
/// <param name="Record">Of the front matter, whatever its order, quotes and comments; without keys that no reader sees.</param>
/// <param name="Text">Of the text below it.</param>
public sealed record ArticleVersion(string Record, string Text);

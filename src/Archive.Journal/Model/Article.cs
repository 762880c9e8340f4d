using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A published item as its own file tells it: nothing here depends on any other file.</summary>
public sealed record Article
{
    /// <summary>The file's name without <c>.md</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The article's file, relative to the input folder.</summary>
    public required string File { get; init; }

    public Sourced<string> Title { get; init; }
    public ArticleType Type { get; init; }
    public Extent Extent { get; init; }
    public ImmutableArray<Contributor> Authors { get; init; } = [];
    public ImmutableArray<Contributor> HandlingEditors { get; init; } = [];

    public Sourced<PartialDate>? Published { get; init; }
    public PartialDate? Received { get; init; }
    public PartialDate? Accepted { get; init; }
    public PartialDate? EmbargoUntil { get; init; }

    public Sourced<Doi>? Doi { get; init; }
    public string Pmid { get; init; } = "";
    public string Pmcid { get; init; } = "";

    /// <summary>The journal's title; empty for the archive's own.</summary>
    public string Journal { get; init; } = "";
    public string Volume { get; init; } = "";
    public string Issue { get; init; } = "";

    /// <summary>The page range as printed, with an en dash; empty where there is none.</summary>
    public string Pages { get; init; } = "";
    public string ElocationId { get; init; } = "";

    /// <summary>A BCP 47 tag; empty for the archive's own.</summary>
    public string Language { get; init; } = "";
    public ImmutableArray<Sourced<string>> Topics { get; init; } = [];
    public ImmutableArray<string> Keywords { get; init; } = [];
    public Prose Abstract { get; init; } = Prose.Empty;

    public string FullTextUrl { get; init; } = "";

    /// <summary>A URL, or the path of an attachment below the article's folder.</summary>
    public string Pdf { get; init; } = "";
    public string License { get; init; } = "";
    public string Rights { get; init; } = "";
    public string Acknowledgements { get; init; } = "";
    public string Contributors { get; init; } = "";
    public string DataAvailability { get; init; } = "";

    public Provenance? Provenance { get; init; }
    public Consent? Consent { get; init; }
    public EthicsApproval? EthicsApproval { get; init; }
    public Funding? Funding { get; init; }
    public CompetingInterests? CompetingInterests { get; init; }

    public ImmutableArray<Relation> Relations { get; init; } = [];
    public ReplyStatus? ReplyStatus { get; init; }
    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    public Prose Body { get; init; } = Prose.Empty;
    public ImmutableArray<Reference> References { get; init; } = [];
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public ArticleVersion Version { get; init; } = new("", "");

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
    public SitePath Path => new($"/articles/{Id}/");
}

/// <summary>A file beside an article, published with it.</summary>
/// <param name="Name">Its path below the article's folder, with forward slashes.</param>
/// <param name="File">The file.</param>
public sealed record Attachment(string Name, InputFile File);

/// <summary>What an article's file says, as two short hashes: they stay the same while it says the same.</summary>
/// <param name="Record">Of the front matter, whatever its order, quotes and comments; without keys that no reader sees.</param>
/// <param name="Text">Of the text below it.</param>
public sealed record ArticleVersion(string Record, string Text);

using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>An article as machines are told of it: the one source of citations, metadata and deposits in every format.</summary>
public sealed record BibliographicRecord
{
    /// <summary>The key in bibliographies: the article's id.</summary>
    public required string Key { get; init; }
    public required ArticleType Type { get; init; }
    public required Extent Extent { get; init; }
    public required string Title { get; init; }

    /// <summary>The title with the mark that indexes ask of a retracted work.</summary>
    public string MarkedTitle => IsRetracted ? "[RETRACTED] " + Title : Title;
    public required ImmutableArray<RecordContributor> Authors { get; init; }
    public required ImmutableArray<RecordContributor> HandlingEditors { get; init; }

    /// <summary>The journal; its title is never empty, its publisher is the archive's where it has none of its own.</summary>
    public required JournalTitle Journal { get; init; }

    /// <summary>Whether it is the archive's own journal.</summary>
    public required bool IsOwnJournal { get; init; }

    /// <summary>The one ISSN that stands for the journal where a format has room for one: the electronic one before the printed.</summary>
    public string Issn => Journal.Eissn.Length > 0 ? Journal.Eissn : Journal.Issn;
    public string Publisher => Journal.Publisher;

    public required PartialDate? Published { get; init; }
    public required PartialDate? Received { get; init; }
    public required PartialDate? Accepted { get; init; }

    /// <summary>The last day on which its page changed: it appeared, or a notice or an answer did.</summary>
    public required PartialDate? Modified { get; init; }
    public required string Volume { get; init; }
    public required string Issue { get; init; }

    /// <summary>As printed, with an en dash.</summary>
    public required string Pages { get; init; }
    public string FirstPage => Pages.Split('–')[0];

    /// <summary>The last page of a range, as printed; empty for a single page.</summary>
    public string LastPage => Pages.Split('–', 2) is [_, var last] ? last : "";
    public required string ElocationId { get; init; }
    public required Doi? Doi { get; init; }
    public required string Pmid { get; init; }
    public required string Pmcid { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }
    public required ImmutableArray<RecordSubject> Topics { get; init; }

    /// <summary>The topics' labels and the authors' own keywords, each once.</summary>
    public required ImmutableArray<string> Keywords { get; init; }

    /// <summary>The authors' own alone.</summary>
    public required ImmutableArray<string> OwnKeywords { get; init; }

    /// <summary>Old paths of the article in this archive.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The words alone; empty where there is none.</summary>
    public required string Abstract { get; init; }

    /// <summary>The same with its markup.</summary>
    public required RecordProse AbstractText { get; init; }

    /// <summary>The text, as far as the archive holds it.</summary>
    public required RecordProse Body { get; init; }

    /// <summary>The permalink in this archive.</summary>
    public required string Url { get; init; }

    /// <summary>The address by which it is to be cited (RFC 8574): that of its DOI, else the permalink.</summary>
    public string CiteAs => Doi?.Url ?? Url;

    /// <summary>The exchange that it is part of; empty where it is part of none.</summary>
    public required string ExchangeUrl { get; init; }

    /// <summary>The pages of its volume and issue; empty where it names none.</summary>
    public required string VolumeUrl { get; init; }
    public required string IssueUrl { get; init; }

    /// <summary>The PDF, here or elsewhere; empty where there is none.</summary>
    public required string PdfUrl { get; init; }

    /// <summary>The PDF, wherever it is, and the files beside the article.</summary>
    public required ImmutableArray<RecordFile> Files { get; init; }

    /// <summary>Where the whole text is when it is not here; may be empty.</summary>
    public required string FullTextUrl { get; init; }
    public required License? License { get; init; }
    public required string Rights { get; init; }
    public required Provenance? Provenance { get; init; }
    public required Consent? Consent { get; init; }
    public required EthicsApproval? EthicsApproval { get; init; }
    public required Funding? Funding { get; init; }
    public required CompetingInterests? CompetingInterests { get; init; }
    public required string Contributions { get; init; }
    public required string Acknowledgements { get; init; }
    public required string DataAvailability { get; init; }

    /// <summary>Whether a letter was answered; null where nothing is known of it.</summary>
    public required ReplyStatus? ReplyStatus { get; init; }

    /// <summary>What notices have made of it, the gravest first, each once.</summary>
    public required ImmutableArray<StatusKind> Status { get; init; }

    public bool IsRetracted => Status.Contains(StatusKind.Retracted);

    /// <summary>The works that it answers, corrects or retracts, in the order of its file.</summary>
    public required ImmutableArray<RecordRelation> About { get; init; }

    /// <summary>What answers, corrects or retracts it, oldest first; withdrawn items are not among them.</summary>
    public required ImmutableArray<RecordRelation> Drawn { get; init; }

    /// <summary>In order of first citation.</summary>
    public required ImmutableArray<RecordReference> References { get; init; }

    /// <summary>The citation in words, in the Vancouver manner (NLM's Citing Medicine), as parts around the journal's name.</summary>
    /// <param name="retracted">What is said of a retracted one.</param>
    public (string Before, string Journal, string After) Citation(string retracted)
    {
        var authors = Authors.Length > 6 ? string.Join(", ", Authors.Take(6).Select(a => a.Name.Abbreviated)) + ", et al" : string.Join(", ", Authors.Select(a => a.Name.Abbreviated));
        var stop = Title.Length > 0 && Title[^1] is '?' or '!' or '.' or '…' or '。' or '؟' ? " " : ". ";
        var before = (authors.Length > 0 ? authors + ". " : "") + (IsRetracted ? $"[{retracted}] " : "") + Title + stop;
        var pages = Pages.Length > 0 ? Pages : ElocationId;
        var numbers = Volume + (Issue.Length > 0 ? $"({Issue})" : "") + (pages.Length > 0 ? (Volume.Length > 0 ? ":" : "") + pages : "");
        var year = Published?.Year.ToString() ?? "";
        var after = string.Join(";", new[] { year, numbers }.Where(p => p.Length > 0));
        after = (after.Length > 0 ? " " + after : "") + "." + (Doi is { } doi ? $" doi:{doi.Value}" : "");
        return (before, Journal.Abbreviation.Length > 0 ? Journal.Abbreviation : Journal.Title, after);
    }
}

using System.Collections.Immutable;

namespace Archive.Journal.Model;

/// <summary>An article as a bibliography names it: the one source of citations in every format.</summary>
public sealed record BibliographicRecord
{
    /// <summary>The key in bibliographies: the article's id.</summary>
    public required string Key { get; init; }
    public required ArticleType Type { get; init; }
    public required string Title { get; init; }
    public required ImmutableArray<Contributor> Authors { get; init; }
    public required string Journal { get; init; }
    public required string JournalAbbreviation { get; init; }
    public required string Issn { get; init; }
    public required string Publisher { get; init; }
    public required PartialDate? Published { get; init; }
    public required string Volume { get; init; }
    public required string Issue { get; init; }
    public required string Pages { get; init; }
    public required string ElocationId { get; init; }
    public required Doi? Doi { get; init; }
    public required string Pmid { get; init; }
    public required string Pmcid { get; init; }
    public required string Language { get; init; }
    public required ImmutableArray<string> Keywords { get; init; }
    public required string Abstract { get; init; }

    /// <summary>The permalink in this archive.</summary>
    public required string Url { get; init; }

    /// <summary>What notices have made of it, the gravest first, each once.</summary>
    public required ImmutableArray<StatusKind> Status { get; init; }

    public bool IsRetracted => Status.Contains(StatusKind.Retracted);

    /// <summary>The titles of the works that it answers, corrects or retracts.</summary>
    public required ImmutableArray<string> ReviewedTitles { get; init; }

    public static BibliographicRecord Of(Corpus corpus, Article article)
    {
        // A record of another journal's article takes nothing from the archive's own journal.
        var own = article.Journal.Length == 0 ? corpus.Settings.Journal : new JournalTitle { Title = article.Journal };
        return new BibliographicRecord
        {
            Key = article.Id,
            Type = article.Type,
            Title = article.Title.Value,
            Authors = article.Authors,
            Journal = own.Title.Length > 0 ? own.Title : corpus.Settings.Title,
            JournalAbbreviation = own.Abbreviation,
            Issn = own.Eissn.Length > 0 ? own.Eissn : own.Issn,
            Publisher = article.Journal.Length > 0 ? own.Publisher : own.Publisher.Length > 0 ? own.Publisher : corpus.Settings.Publisher,
            Published = article.Published?.Value,
            Volume = article.Volume,
            Issue = article.Issue,
            Pages = article.Pages,
            ElocationId = article.ElocationId,
            Doi = article.Doi?.Value,
            Pmid = article.Pmid,
            Pmcid = article.Pmcid,
            Language = article.Language.Length > 0 ? article.Language : corpus.Settings.Language,
            Keywords = [.. corpus.TopicsOf[article.Id].Select(t => t.Label).Concat(article.Keywords).Distinct()],
            Abstract = article.Abstract.PlainText,
            Url = corpus.Settings.Url(article.Path),
            Status = [.. corpus.StatusOf(article).Select(s => s.Kind).Distinct()],
            ReviewedTitles = [.. corpus.RelationsFrom[article.Id].Select(r => r.To switch
            {
                Work.Archived { Article.IsWithdrawn: false } archived => archived.Article.Title.Value,
                Work.External external => external.Description.Title,
                _ => "",
            }).Where(t => t.Length > 0)],
        };
    }

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
        return (before, JournalAbbreviation.Length > 0 ? JournalAbbreviation : Journal, after);
    }
}

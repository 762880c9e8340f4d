using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>An article of the corpus → its bibliographic record.</summary>
public static class DescribeArticle
{
    /// <param name="corpus">The archive.</param>
    /// <param name="article">A published article of it.</param>
    public static BibliographicRecord From(Corpus corpus, Article article)
    {
        var settings = corpus.Settings;
        var isOwn = article.Journal.Length == 0;
        var topics = corpus.TopicsOf[article.Id];
        var fill = RecordProse.Filling(settings.Url, article.Path, Phrases.Of(settings.Language));
        var pdf = article.Pdf.Length == 0 || article.Pdf.Contains("://", StringComparison.Ordinal) ? article.Pdf : settings.Url(article.Path.Child(article.Pdf));
        var (volume, issue) = corpus.IssueOf.GetValueOrDefault(article.Id);
        return new BibliographicRecord
        {
            Key = article.Id,
            Type = article.Type,
            Extent = article.Extent,
            Title = article.Title.Value,
            Authors = [.. article.Authors.Select(a => Describe(corpus, a, c => c.AuthorPath))],
            HandlingEditors = [.. article.HandlingEditors.Select(e => Describe(corpus, e, c => c.EditorPath))],
            Journal = JournalOf(corpus, article),
            IsOwnJournal = isOwn,
            Published = article.Published?.Value,
            Received = article.Received,
            Accepted = article.Accepted,
            Modified = corpus.ModifiedOn(article),
            Volume = article.Volume,
            Issue = article.Issue,
            Pages = article.Pages,
            ElocationId = article.ElocationId,
            Doi = article.Doi?.Value,
            Pmid = article.Pmid,
            Pmcid = article.Pmcid,
            Language = article.Language.Length > 0 ? article.Language : settings.Language,
            Topics = [.. topics.Select(t => new RecordSubject(t.Label, t.SchemeId, settings.Url(t.Path)))],
            Keywords = [.. topics.Select(t => t.Label).Concat(article.Keywords).Distinct()],
            OwnKeywords = article.Keywords,
            Aliases = [.. article.Aliases.Select(a => a.Value)],
            Abstract = article.Abstract.PlainText,
            AbstractText = new RecordProse(article.Abstract, fill),
            Body = new RecordProse(article.Body, fill),
            Url = settings.Url(article.Path),
            ExchangeUrl = corpus.ExchangeOf.TryGetValue(article.Id, out var exchange) ? settings.Url(exchange.Path) : "",
            VolumeUrl = volume is null ? "" : settings.Url(volume.Path),
            IssueUrl = issue is null ? "" : settings.Url(issue.Path),
            PdfUrl = pdf,
            Files = [.. article.Attachments.Select(a => settings.Url(article.Path.Child(a.Name))).Prepend(pdf).Where(url => url.Length > 0).Distinct().Select(RecordFile.At)],
            FullTextUrl = article.FullTextUrl.Length > 0 ? article.FullTextUrl : article.Extent == Extent.Full ? "" : article.Doi?.Value.Url ?? "",
            // Another journal's article is under none of the terms of the archive's own.
            License = License.Parse(article.License.Length > 0 ? article.License : isOwn ? settings.License : ""),
            Rights = article.Rights.Length > 0 ? article.Rights : isOwn ? settings.Rights : "",
            Provenance = article.Provenance,
            Consent = article.Consent,
            EthicsApproval = article.EthicsApproval,
            Funding = article.Funding,
            CompetingInterests = article.CompetingInterests,
            Contributions = article.Contributors,
            Acknowledgements = article.Acknowledgements,
            DataAvailability = article.DataAvailability,
            ReplyStatus = article.ReplyStatus,
            Status = [.. corpus.StatusOf(article).Select(s => s.Kind).Distinct()],
            About = [.. corpus.RelationsFrom[article.Id].Select(r => new RecordRelation(r.Kind, Describe(corpus, r.To)))],
            Drawn = [.. corpus.RelationsTo[article.Id].Where(r => !r.From.IsWithdrawn).Select(r => new RecordRelation(r.Kind, Describe(corpus, r.From)))],
            References = [.. article.References.Select(r => Describe(corpus, r, fill))],
        };
    }

    private static JournalTitle JournalOf(Corpus corpus, Article article)
    {
        // A record of another journal's article takes nothing from the archive's own journal.
        if (article.Journal.Length > 0) return new JournalTitle { Title = article.Journal };
        var own = corpus.Settings.Journal;
        return own with { Title = own.Title.Length > 0 ? own.Title : corpus.Settings.Title, Publisher = own.Publisher.Length > 0 ? own.Publisher : corpus.Settings.Publisher };
    }

    private static RecordContributor Describe(Corpus corpus, Contributor contributor, Func<Person, Engine.SitePath> page)
    {
        var person = corpus.PersonOf[contributor];
        return new RecordContributor(contributor.Name, contributor.Orcid?.Value ?? person.Orcid, contributor.Affiliations, contributor.IsCorresponding, contributor.Email ?? "", corpus.Settings.Url(page(person)));
    }

    // The title of a withdrawn article would say what nobody agreed to any more.
    private static RecordReference Describe(Corpus corpus, Reference reference, Func<ProseHole, string> fill) => corpus.WithdrawnIn(reference) is { } withdrawn
        ? new RecordReference(reference.Number, "", Doi: null) { Tombstone = corpus.Settings.Url(withdrawn.Path) }
        : new RecordReference(reference.Number, reference.Text.PlainText.ReplaceLineEndings(" "), reference.Doi)
        {
            Entry = new RecordProse(reference.Text, fill),
            Work = corpus.CitedBy(reference) is { } cited ? Describe(corpus, cited) : null,
        };

    private static RelatedWork Describe(Corpus corpus, Work work) => work switch
    {
        Work.Archived(var article) => Describe(corpus, article),
        Work.External(var outside) => new RelatedWork { Title = outside.Title, Authors = outside.Authors, Journal = outside.Journal, Published = outside.Year, Doi = outside.Doi, Url = outside.Link, OtherUrl = outside.Doi is null ? "" : outside.Url },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static RelatedWork Describe(Corpus corpus, Article article) => article.IsWithdrawn
        ? new RelatedWork { Url = corpus.Settings.Url(article.Path) }
        : new RelatedWork
        {
            Id = article.Id,
            Type = article.Type,
            Title = article.Title.Value,
            Authors = [.. article.Authors.Select(a => a.Name.Full)],
            Journal = JournalOf(corpus, article).Title,
            Published = article.Published?.Value,
            Volume = article.Volume,
            Issue = article.Issue,
            Pages = article.Pages,
            ElocationId = article.ElocationId,
            Doi = article.Doi?.Value,
            Pmid = article.Pmid,
            Url = corpus.Settings.Url(article.Path),
            Status = [.. corpus.StatusOf(article).Select(s => s.Kind).Distinct()],
        };
}

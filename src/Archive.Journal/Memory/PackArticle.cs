using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>
/// An article ⇄ bytes, part by part. Places are kept apart from what they are the places of: a line more above it is no change of
/// a part. Its texts are kept apart too, and stay packed until somebody reads them. What lies beside the article is not written; it
/// is looked at anew.
/// </summary>
internal static class PackArticle
{
    private static readonly ArticlePart[] Texts = [ArticlePart.Abstract, ArticlePart.Body, ArticlePart.References];
    private static readonly ArticlePart[] Rest = [.. Enum.GetValues<ArticlePart>().Except(Texts)];

    /// <summary>How many there are.</summary>
    public static int Parts => Texts.Length + Rest.Length;

    /// <summary>Writes all of an article but its texts.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="fingerprints">Takes one for each part.</param>
    public static void Write(PackWriter output, Article article, ulong[] fingerprints)
    {
        var part = new PackWriter();
        var places = new PlaceWriter(article.File);
        foreach (var p in Rest) Write(p, article, output, part, places, fingerprints);
        part.Clear();
        new TextWriter(part, places).Holes(article.Links);
        output.Bytes(part.Written);
        output.Bytes(places.Written);
    }

    /// <summary>Writes the texts of an article, each with its places.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="fingerprints">Takes one for each of its texts.</param>
    public static void WriteTexts(PackWriter output, Article article, ulong[] fingerprints)
    {
        var part = new PackWriter();
        foreach (var p in Texts)
        {
            var places = new PlaceWriter(article.File);
            Write(p, article, output, part, places, fingerprints);
            output.Bytes(places.Written);
        }
    }

    /// <summary>Reads an article without its texts.</summary>
    /// <param name="bytes">What was written of it.</param>
    /// <param name="a">Its id, its file and what lies beside it.</param>
    public static Article Read(ReadOnlyMemory<byte> bytes, Article a)
    {
        var parts = new PackReader(bytes);
        // The places stand behind all that they are the places of.
        for (var i = 0; i <= Rest.Length; i++) parts.Bytes();
        var r = new TextReader(new PackReader(bytes), new PlaceReader(parts.Bytes(), a.File));
        r.SkipPart();
        // In the order of the parts: what is written first is read first. One by one they would be a copy of the article each.
        a = a with
        {
            Title = r.Part().SourcedText(),
            Extent = (Extent)r.Number(),
            Language = r.Text(),
            Type = (ArticleType)r.Part().Number(),
            Journal = r.Part().Text(),
            Volume = r.Text(),
            Issue = r.Text(),
            Pages = r.Text(),
            ElocationId = r.Text(),
            Published = r.Part().OptionalValue(r.SourcedDate),
            Received = r.Part().OptionalValue(r.Date),
            Accepted = r.OptionalValue(r.Date),
            EmbargoUntil = r.OptionalValue(r.Date),
            Doi = r.Part().OptionalValue(() => r.SourcedText() is var doi ? doi.With(new Doi(doi.Value)) : default),
            Pmid = r.Text(),
            Pmcid = r.Text(),
            Authors = r.Part().List(r.Contributor),
            HandlingEditors = r.Part().List(r.Contributor),
            Topics = r.Part().List(r.SourcedText),
            Keywords = r.List(r.Text),
            PackedOpening = r.Part().Utf8(),
            Provenance = r.Part().Provenance(),
            Consent = r.Consent(),
            EthicsApproval = r.EthicsApproval(),
            Funding = r.Funding(),
            CompetingInterests = r.CompetingInterests(),
            FullTextUrl = r.Part().Text(),
            Pdf = r.Text(),
            License = r.Text(),
            Rights = r.Text(),
            Acknowledgements = r.Text(),
            Contributors = r.Text(),
            DataAvailability = r.Text(),
            Relations = r.Part().List(r.Relation),
            ReplyStatus = r.OptionalValue(() => (ReplyStatus)r.Number()),
            Aliases = r.Part().List(r.SourcedText),
        };
        r.SkipPart();
        return a with { Version = new ArticleVersion(r.Part().Text(), r.Text()), Links = r.Part().Holes() };
    }

    private static void Write(ArticlePart p, Article article, PackWriter output, PackWriter part, PlaceWriter places, ulong[] fingerprints)
    {
        part.Clear();
        WritePart(p, article, new TextWriter(part, places));
        fingerprints[(int)p] = Fingerprint.Of(part.Written);
        output.Bytes(part.Written);
    }

    private static void WritePart(ArticlePart part, Article a, TextWriter w)
    {
        switch (part)
        {
            case ArticlePart.File:
                w.Text(a.File);
                break;
            case ArticlePart.Title:
                w.Sourced(a.Title);
                w.Number((int)a.Extent);
                w.Text(a.Language);
                break;
            case ArticlePart.Type:
                w.Number((int)a.Type);
                break;
            case ArticlePart.Source:
                foreach (var text in (string[])[a.Journal, a.Volume, a.Issue, a.Pages, a.ElocationId]) w.Text(text);
                break;
            case ArticlePart.Published:
                w.Optional(a.Published, p => w.Sourced(p));
                break;
            case ArticlePart.Dates:
                foreach (var date in (PartialDate?[])[a.Received, a.Accepted, a.EmbargoUntil]) w.Optional(date, w.Date);
                break;
            case ArticlePart.Identifiers:
                w.Optional(a.Doi, d => w.Sourced(d.With(d.Value.Value)));
                w.Text(a.Pmid);
                w.Text(a.Pmcid);
                break;
            case ArticlePart.Authors:
                w.List(a.Authors, w.Contributor);
                break;
            case ArticlePart.Editors:
                w.List(a.HandlingEditors, w.Contributor);
                break;
            case ArticlePart.Topics:
                w.List(a.Topics, w.Sourced);
                w.List(a.Keywords, w.Text);
                break;
            case ArticlePart.Abstract:
                w.Prose(a.Abstract);
                break;
            case ArticlePart.Body:
                w.Prose(a.Body);
                break;
            case ArticlePart.References:
                w.List(a.References, w.Reference);
                break;
            case ArticlePart.Opening:
                w.Text(a.Opening);
                break;
            case ArticlePart.Statements:
                w.Statements(a);
                break;
            case ArticlePart.Notes:
                foreach (var text in (string[])[a.FullTextUrl, a.Pdf, a.License, a.Rights, a.Acknowledgements, a.Contributors, a.DataAvailability]) w.Text(text);
                break;
            case ArticlePart.Relations:
                w.List(a.Relations, w.Relation);
                w.Optional(a.ReplyStatus, s => w.Number((int)s));
                break;
            case ArticlePart.Aliases:
                w.List(a.Aliases, w.Sourced);
                break;
            case ArticlePart.Attachments:
                w.List(a.Attachments, w.Attachment);
                break;
            case ArticlePart.Version:
                w.Text(a.Version.Record);
                w.Text(a.Version.Text);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}

using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>The values of articles as bytes; <see cref="TextReader"/> reads each in the same order.</summary>
internal sealed class TextWriter(PackWriter output, PlaceWriter places)
{
    public void Number(int value) => output.Number(value);

    public void Text(string value) => output.Text(value);

    public void Optional<T>(T? value, Action<T> write) where T : struct => output.Optional(value, write);

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write) => output.List(items, write);

    public void Sourced(Sourced<string> text)
    {
        Text(text.Value);
        places.Add(text.Place);
    }

    public void Sourced(Sourced<PartialDate> date)
    {
        Date(date.Value);
        places.Add(date.Place);
    }

    public void Date(PartialDate date)
    {
        Number(date.Year);
        Number(date.Month);
        Number(date.Day);
    }

    public void Contributor(Contributor contributor)
    {
        var name = contributor.Name;
        foreach (var text in (string[])[name.Full, name.Given, name.Family, name.Suffix]) Text(text);
        places.Add(contributor.Place);
        Optional(contributor.Orcid, o => Sourced(o.With(o.Value.Value)));
        List(contributor.Affiliations, Text);
        output.Flag(contributor.IsCorresponding);
        output.Optional(contributor.Email, Text);
    }

    public void Prose(Prose prose)
    {
        Text(prose.Html);
        Text(prose.PlainText);
        Holes(prose.Holes);
    }

    public void Holes(ImmutableArray<ProseHole> holes) => List(holes, hole =>
    {
        Number(hole.Offset);
        Number((int)hole.Kind);
        Text(hole.Value);
        places.Add(hole.Place);
    });

    public void Reference(Reference reference)
    {
        Number(reference.Number);
        Prose(reference.Text);
        Number(reference.Citations);
        Optional(reference.Doi, d => Text(d.Value));
        places.Add(reference.Place);
    }

    public void Relation(Relation relation)
    {
        Number((int)relation.Kind);
        places.Add(relation.Place);
        switch (relation.Target)
        {
            case WorkReference.ById(var id):
                Number(0);
                Text(id);
                break;
            case WorkReference.ByDoi(var doi):
                Number(1);
                Text(doi.Value);
                break;
            case WorkReference.Described(var work):
                Number(2);
                Optional(work.Doi, d => Text(d.Value));
                foreach (var text in (string[])[work.Title, work.Journal, work.Url]) Text(text);
                List(work.Authors, Text);
                Optional(work.Year, Date);
                break;
        }
    }

    public void Statements(Article article)
    {
        output.Optional(article.Provenance, p =>
        {
            Optional(p.IsCommissioned, output.Flag);
            Optional(p.PeerReview, r => Number((int)r));
            Text(p.Sentence);
        });
        output.Optional(article.Consent, c =>
        {
            Number((int)c.Status);
            Text(c.Sentence);
            Optional(c.Date, Date);
        });
        output.Optional(article.EthicsApproval, e =>
        {
            Number((int)e.Status);
            foreach (var text in (string[])[e.Body, e.Number, e.Sentence]) Text(text);
        });
        output.Optional(article.Funding, f =>
        {
            output.Flag(f.IsNone);
            List(f.Grants, g =>
            {
                Text(g.Funder);
                Text(g.Award);
            });
            Text(f.Sentence);
        });
        output.Optional(article.CompetingInterests, i =>
        {
            output.Flag(i.IsNone);
            List(i.Sentences, Text);
        });
    }

    /// <summary>Looked at to see whether it changed; never read back.</summary>
    public void Attachment(Attachment attachment)
    {
        Text(attachment.Name);
        output.Number((ulong)attachment.File.Length);
        output.Number((ulong)attachment.File.Written);
    }

    public void Diagnostic(Diagnostic diagnostic)
    {
        Text(diagnostic.Code);
        Number((int)diagnostic.Severity);
        places.Add(diagnostic.Place);
        Text(diagnostic.Message);
        Text(diagnostic.WayOut);
    }
}

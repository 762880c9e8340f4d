using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>Reads what <see cref="TextWriter"/> wrote.</summary>
internal sealed class TextReader(PackReader input, PlaceReader places)
{
    /// <summary>Goes on to the next part, before which stands its length.</summary>
    public TextReader Part()
    {
        input.Number();
        return this;
    }

    /// <summary>Leaves out the next part.</summary>
    public void SkipPart() => input.Bytes();

    public int Number() => input.Number();

    public string Text() => input.Text();

    /// <summary>A text as UTF-8, in the room that it takes.</summary>
    public byte[] Utf8() => input.Bytes().ToArray();

    public T? OptionalValue<T>(Func<T> read) where T : struct => input.OptionalValue(read);

    public ImmutableArray<T> List<T>(Func<T> read) => input.List(read);

    public Sourced<string> SourcedText() => new(Text(), places.Next());

    public Sourced<PartialDate> SourcedDate() => new(Date(), places.Next());

    public PartialDate Date() => new(Number(), Number(), Number());

    public Contributor Contributor() => new()
    {
        Name = new PersonName(Text(), Text(), Text(), Text()),
        Place = places.Next(),
        Orcid = OptionalValue(() => SourcedText() is var orcid ? orcid.With(new Orcid(orcid.Value)) : default),
        Affiliations = List(Text),
        IsCorresponding = input.Flag(),
        Email = input.Optional(Text),
    };

    public Prose Prose()
    {
        var (html, plainText) = (input.Bytes(), input.Bytes());
        var holes = Holes();
        return html.IsEmpty && plainText.IsEmpty && holes.IsEmpty ? Model.Prose.Empty : new ProseAtHand(html, holes, plainText);
    }

    public ImmutableArray<ProseHole> Holes() => List(() => new ProseHole(Number(), (ProseHoleKind)Number(), Text(), places.Next()));

    public Reference Reference() => new(Number(), Prose(), Number(), OptionalValue(() => new Doi(Text())), places.Next());

    public Relation Relation()
    {
        var kind = (RelationKind)Number();
        var place = places.Next();
        return new Relation(kind, Target(), place);
    }

    public Provenance? Provenance() => input.Optional(() => new Provenance(OptionalValue(input.Flag), OptionalValue(() => (PeerReview)Number()), Text()));

    public Consent? Consent() => input.Optional(() => new Consent((ConsentStatus)Number(), Text(), OptionalValue(Date)));

    public EthicsApproval? EthicsApproval() => input.Optional(() => new EthicsApproval((EthicsStatus)Number(), Text(), Text(), Text()));

    public Funding? Funding() => input.Optional(() => new Funding(input.Flag(), List(() => new Grant(Text(), Text())), Text()));

    public CompetingInterests? CompetingInterests() => input.Optional(() => new CompetingInterests(input.Flag(), List(Text)));

    public Diagnostic Diagnostic() => new(Text(), (Severity)Number(), places.Next(), Text(), Text());

    private WorkReference Target() => Number() switch
    {
        0 => new WorkReference.ById(Text()),
        1 => new WorkReference.ByDoi(new Doi(Text())),
        _ => new WorkReference.Described(Described()),
    };

    private ExternalWork Described()
    {
        var doi = OptionalValue(() => new Doi(Text()));
        return new ExternalWork { Doi = doi, Title = Text(), Journal = Text(), Url = Text(), Authors = List(Text), Year = OptionalValue(Date) };
    }
}

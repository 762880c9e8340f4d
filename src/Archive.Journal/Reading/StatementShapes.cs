using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The shapes of the statements: each is the journal's sentence, or a group of keys that says the same as data.</summary>
internal static class StatementShapes
{
    private static readonly Keys<Consent> ConsentKeys = new("consent",
        Keys<Consent>.Key("status", "What became of the consent.", Shapes.Term(StatementTerms.Consent), (c, v) => c with { Status = v }).Required(),
        Keys<Consent>.Key("statement", "The sentence as printed.", Shapes.Text, (c, v) => c with { Sentence = v }),
        Keys<Consent>.Key("date", "When it was withdrawn.", Shapes.Date, (c, v) => c with { Date = v }))
    {
        Rules = [new SchemaRule(new(["status"], [StatementTerms.Consent[ConsentStatus.Withdrawn].Word]), "date")],
    };

    private static readonly Keys<Provenance> ProvenanceKeys = new("provenance",
        Keys<Provenance>.Key("commissioned", "Whether the journal asked for it.", Shapes.Flag, (p, v) => p with { IsCommissioned = v }),
        Keys<Provenance>.Key("peer-review", "Who reviewed it.", Shapes.Term(StatementTerms.PeerReview), (p, v) => p with { PeerReview = v }),
        Keys<Provenance>.Key("statement", "The sentence as printed.", Shapes.Text, (p, v) => p with { Sentence = v }));

    private static readonly Keys<EthicsApproval> EthicsKeys = new("ethics-approval",
        Keys<EthicsApproval>.Key("status", "What was decided.", Shapes.Term(StatementTerms.Ethics), (e, v) => e with { Status = v }),
        Keys<EthicsApproval>.Key("body", "The committee that decided.", Shapes.Text, (e, v) => e with { Body = v }),
        Keys<EthicsApproval>.Key("number", "The approval's number.", Shapes.Text, (e, v) => e with { Number = v }),
        Keys<EthicsApproval>.Key("statement", "The sentence as printed.", Shapes.Text, (e, v) => e with { Sentence = v }));

    private static readonly Keys<Grant> GrantKeys = new("a funder",
        Keys<Grant>.Key("funder", "The funder's name.", Shapes.Text, (g, v) => g with { Funder = v }).Required(),
        Keys<Grant>.Key("award", "The award's number, or a list of them.", Shapes.Text.OneOrMany(), (g, v) => g with { Award = string.Join(", ", v) }));

    public static Shape<Consent> Consent { get; } =
        Sentence(SentenceOf(StandardSentences.ForConsent) with { Pattern = StandardSentences.NotWithdrawn, Form = "Of a withdrawal the date is needed too, so that it is written as a group of keys." }, StandardSentences.Consent, (sentence, status) => new Consent(status, sentence), s => s == ConsentStatus.StatedOtherwise, (place, s) => StandardSentences.HoldsBack(s) ? Problems.ConsentHeldBack(place, s) : Problems.SentenceNotRecognised(place, "consent", s, StandardSentences.NearestConsent(s)))
            .Or<YamlMapping>(ConsentKeys.ToShape(_ => new Consent(ConsentStatus.NotStated, "")).Select(c => c.Sentence.Length > 0 ? c : c with { Sentence = StatementTerms.Consent[c.Status].Label + "." }));

    public static Shape<Provenance> Provenance { get; } =
        Sentence(SentenceOf(StandardSentences.ForProvenance), StandardSentences.Provenance, (_, provenance) => provenance, p => p.IsCommissioned is null && p.PeerReview is null, (place, s) => Problems.SentenceNotRecognised(place, "provenance", s, StandardSentences.NearestProvenance(s)))
            .Or<YamlMapping>(ProvenanceKeys.ToShape(_ => new Provenance(IsCommissioned: null, PeerReview: null, "")).Select(p => p.Sentence.Length > 0 ? p : p with { Sentence = StandardSentences.Sentence(p.IsCommissioned, p.PeerReview) }));

    public static Shape<EthicsApproval> EthicsApproval { get; } =
        Sentence(SentenceOf(StandardSentences.ForEthics), StandardSentences.Ethics, (_, ethics) => ethics, e => e.Status == EthicsStatus.StatedOtherwise, (place, s) => Problems.SentenceNotRecognised(place, "ethics-approval", s, "Ethics Committee of … (approval number …)."))
            .Or<YamlMapping>(EthicsKeys.ToShape(_ => new EthicsApproval(EthicsStatus.Approved, "", "", "")).Select(Compose));

    public static Shape<Funding> Funding { get; } =
        Shapes.Text.Suggesting(StandardSentences.ForFunding).Select(s => new Funding(StandardSentences.IsNoFunding(s), [], s))
            .Or<YamlSequence>(Grants()).Or<YamlMapping>(Grants());

    /// <summary>A sentence, one for each author in their order, or one under each author's name.</summary>
    public static Shape<CompetingInterests> CompetingInterests { get; } =
        Shapes.Text.Suggesting(StandardSentences.ForCompetingInterests).OneOrMany().Or<YamlMapping>(ByAuthor()).Select(s => new CompetingInterests(s.All(StandardSentences.IsNoInterests), s));

    private static Schema.Scalar SentenceOf(ImmutableArray<string> known) => new("a sentence") { Types = Schema.Text.Types, Examples = known };

    private static Shape<T> Sentence<TValue, T>(Schema.Scalar schema, Func<string, TValue> recognise, Func<string, TValue, T> make, Func<TValue, bool> isUnknown, Func<Place, string, Diagnostic> unknown) =>
        new(schema, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T statement) =>
        {
            statement = default;
            if (!Shapes.Text.TryRead(node, problems, out var sentence)) return false;
            var value = recognise(sentence);
            if (isUnknown(value)) problems.Add(unknown(node.Place, sentence));
            statement = make(sentence, value);
            return true;
        });

    private static EthicsApproval Compose(EthicsApproval ethics)
    {
        if (ethics.Sentence.Length > 0) return ethics;
        var number = ethics.Number.Length == 0 ? "" : $" (approval number {ethics.Number})";
        var sentence = ethics.Body.Length == 0 ? StatementTerms.Ethics[ethics.Status].Label + number : ethics.Body + number;
        return ethics with { Sentence = sentence + "." };
    }

    private static Shape<Funding> Grants() => GrantKeys.ToShape(_ => new Grant("", "")).OneOrMany().Select(grants =>
        new Funding(IsNone: false, [.. grants.Where(g => g.Funder.Length > 0)], string.Join("; ", grants.Select(g => g.Award.Length == 0 ? g.Funder : $"{g.Funder} ({g.Award})")) + "."));

    private static Shape<ImmutableArray<string>> ByAuthor() => new(new Schema.Map(Schema.Text), (YamlNode node, DiagnosticBag problems, out ImmutableArray<string> sentences) =>
    {
        var all = ImmutableArray.CreateBuilder<string>();
        foreach (var (author, value) in ((YamlMapping)node).Entries)
            if (Shapes.Text.TryRead(value, problems, out var sentence)) all.Add($"{author.Value}: {sentence}");
        sentences = all.ToImmutable();
        return true;
    });
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Engine;

namespace Archive.Journal.Importing.Jats;

/// <summary>What articles state beside their text.</summary>
internal enum JatsStatement { Provenance, Consent, Ethics, Funding, CompetingInterests, Contributors, Acknowledgements, DataAvailability, HandlingEditor }

/// <summary>Finds the statements of an article: in footnotes, notes and sections by their type or label, and in the metadata.</summary>
internal sealed partial class JatsStatements(JatsArticle article)
{
    private readonly Dictionary<JatsStatement, Sourced<string>> _statements = [];
    private readonly HashSet<XElement> _taken = [];
    private readonly List<Sourced<string>> _interests = [];

    public Sourced<string>? this[JatsStatement kind] => _statements.TryGetValue(kind, out var statement) ? statement : null;

    /// <summary>The competing interests: by author where each sentence begins with an author's name, and else as one.</summary>
    public ImmutableArray<Sourced<string>> Interests(ImmutableArray<string> authors) =>
        _interests.Count > 1 && _interests.TrueForAll(i => authors.Any(a => i.Value.StartsWith(a + ":", StringComparison.Ordinal))) ? [.. _interests]
        : this[JatsStatement.CompetingInterests] is { } all ? [all] : [];

    /// <summary>Whether an element has become a statement, so that it is no part of the text.</summary>
    public bool IsTaken(XElement element) => _taken.Contains(element);

    public void Read()
    {
        foreach (var statement in article.Meta.Children("funding-group").SelectMany(g => g.Children("funding-statement"))) Add(JatsStatement.Funding, statement, JatsText.Plain(statement));
        foreach (var meta in article.Meta.All("custom-meta"))
            if (KindOf(meta.Child("meta-name")?.Line ?? "") is { } kind && meta.Child("meta-value") is { } value) Add(kind, value, JatsText.Plain(value));
        foreach (var note in article.Meta.Children("author-notes").SelectMany(n => n.Elements()).Where(e => e.Tag is "fn" or "p"))
            if (!TryNote(note)) article.LeaveOut(note);
        if (article.Back is { } back) ReadBack(back);
        // A statement at the end of the text is one where its heading says no more than that.
        foreach (var section in article.Body?.Children("sec") ?? [])
            if (KindOf(TitleOf(section)) is { } kind && section.Elements().All(e => e.Tag is "title" or "p" or "label")) Add(kind, section, JatsText.Plain(section, "title", "label"));
    }

    /// <summary>The statement that a label announces; null for any other label.</summary>
    public static JatsStatement? KindOf(string label)
    {
        var key = Folding.Fold(label).Trim(' ', ':', '.', '*');
        return Labels.Where(l => l.Form.IsMatch(key)).Select(l => (JatsStatement?)l.Kind).FirstOrDefault();
    }

    /// <summary>Whether a footnote became a statement.</summary>
    public bool TryNote(XElement note)
    {
        var (label, text) = LabelOf(note);
        var kind = KindOf(label) ?? note.Get("fn-type").ToLowerInvariant() switch
        {
            "conflict" or "coi-statement" or "coi" => JatsStatement.CompetingInterests,
            "financial-disclosure" or "supported-by" or "support" => JatsStatement.Funding,
            "con" or "participating-researchers" => JatsStatement.Contributors,
            "edited-by" => JatsStatement.HandlingEditor,
            "ack" => JatsStatement.Acknowledgements,
            _ => null,
        };
        if (kind is null && text.Contains("contributed equally", StringComparison.OrdinalIgnoreCase)) kind = JatsStatement.Contributors;
        if (kind is not { } known) return false;
        // "Edited by: … Reviewed by: …" is one note at some publishers and two at others.
        if (known == JatsStatement.HandlingEditor && (text.StartsWith("reviewed by", StringComparison.OrdinalIgnoreCase) || label.StartsWith("reviewed by", StringComparison.OrdinalIgnoreCase))) return false;
        Add(known, note, text);
        return true;
    }

    private void ReadBack(XElement back)
    {
        foreach (var element in back.Elements())
            switch (element.Tag)
            {
                case "ack":
                    foreach (var section in element.Children("sec").Where(s => !TrySection(s)).ToArray()) Add(JatsStatement.Acknowledgements, section, JatsText.Plain(section));
                    Add(JatsStatement.Acknowledgements, element, JatsText.Plain(element, "title", "sec", "label"));
                    break;
                case "fn-group":
                    var group = element.Get("content-type") is "competing-interest" or "coi-statement" ? JatsStatement.CompetingInterests : KindOf(TitleOf(element));
                    foreach (var note in element.Children("fn"))
                        if (group is { } kind && !TryNote(note)) Add(kind, note, LabelOf(note).Text);
                        else if (group is null) TryNote(note);
                    break;
                case "sec" or "notes":
                    if (element.Children("sec").Any(s => KindOf(TitleOf(s)) is not null) && KindOf(TitleOf(element)) is null)
                        foreach (var section in element.Children("sec")) TrySection(section);
                    else TrySection(element);
                    break;
            }
    }

    private bool TrySection(XElement section)
    {
        var kind = KindOf(TitleOf(section)) ?? section.Get("notes-type").ToLowerInvariant() switch
        {
            "coi-statement" => JatsStatement.CompetingInterests,
            "author-contribution" or "author-contributions" => JatsStatement.Contributors,
            "data-availability" => JatsStatement.DataAvailability,
            "funding-information" => JatsStatement.Funding,
            _ => section.Get("sec-type") == "data-availability" ? JatsStatement.DataAvailability : null,
        };
        if (kind is not { } known) return false;
        Add(known, section, JatsText.Plain(section, "title", "label"));
        return true;
    }

    private void Add(JatsStatement kind, XElement element, string text)
    {
        _taken.Add(element);
        if (text.Length == 0) return;
        if (kind == JatsStatement.CompetingInterests) _interests.AddRange(element.Children("p") is var paragraphs && paragraphs.Count() > 1 ? paragraphs.Select(p => new Sourced<string>(JatsText.Plain(p), article.At(p))) : [new Sourced<string>(text, article.At(element))]);
        if (!_statements.TryGetValue(kind, out var there)) _statements[kind] = new Sourced<string>(text, article.At(element));
        else if (!KnownWork.Key(there.Value).Contains(KnownWork.Key(text), StringComparison.Ordinal)) _statements[kind] = there.With(KnownWork.Key(text).Contains(KnownWork.Key(there.Value), StringComparison.Ordinal) ? text : $"{there.Value} {text}");
    }

    private static string TitleOf(XElement element) => element.Child("title") is { } title ? JatsText.Plain(title) : element.Child("label") is { } label ? JatsText.Plain(label) : "";

    // A label, a title, words in bold type, or words before a colon.
    private static (string Label, string Text) LabelOf(XElement note)
    {
        var text = JatsText.Plain(note.Tag == "fn" ? new XElement("fn", note.Nodes()) : note, "label", "title");
        if (TitleOf(note) is { Length: > 1 } title && KindOf(title) is not null) return (title, text);
        if (note.All("p").FirstOrDefault()?.Elements().FirstOrDefault() is { Name.LocalName: "bold" or "italic" or "sc" } bold && JatsText.Plain(bold) is { Length: > 0 } words && text.StartsWith(words, StringComparison.Ordinal))
            return (words, text[words.Length..].TrimStart(' ', ':', '.', '-', '–'));
        return BeforeColon().Match(text) is { Success: true } match && KindOf(match.Groups["label"].Value) is not null ? (match.Groups["label"].Value, text[match.Length..]) : ("", text);
    }

    private static readonly ImmutableArray<(JatsStatement Kind, Regex Form)> Labels =
    [
        (JatsStatement.Provenance, Provenance()), (JatsStatement.Ethics, Ethics()), (JatsStatement.Consent, Consent()), (JatsStatement.CompetingInterests, Interests()), (JatsStatement.Funding, Funding()),
        (JatsStatement.DataAvailability, Data()), (JatsStatement.Contributors, Contributors()), (JatsStatement.Acknowledgements, Acknowledgements()), (JatsStatement.HandlingEditor, HandlingEditor()),
    ];

    [GeneratedRegex("^(?<label>[^:]{3,60}):\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeColon();

    [GeneratedRegex("^(?:provenance(?: (?:and|&) peer review)?|peer review)$", RegexOptions.CultureInvariant)]
    private static partial Regex Provenance();

    [GeneratedRegex("^(?:ethic(?:s|al)? (?:approval|statement|clearance|review)(?: (?:and|&) (?:informed )?consent.*)?|ethics|etica|aprovacao etica|aprobacion etica)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ethics();

    [GeneratedRegex("^(?:patient )?(?:informed )?consent(?: (?:for|to) publi(?:cation|sh)| statement| obtained)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Consent();

    [GeneratedRegex("^(?:competing (?:financial )?interests?|conflicts? of interests?(?: statement)?|declarations? of (?:competing |conflicting )?interests?|disclosures?(?: of potential conflicts of interest| statement)?|duality of interest|conflitos? de interesses?|conflictos? de intereses|potencial conflito de interesses?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Interests();

    [GeneratedRegex("^(?:funding(?: (?:statement|sources?|information))?|financial (?:support|disclosure)s?|grant support|sources? of (?:funding|support)|financiamento|fontes? de financiamento|financiacion|financement)$", RegexOptions.CultureInvariant)]
    private static partial Regex Funding();

    [GeneratedRegex("^(?:data (?:availability|sharing|accessibility|access)(?: statement)?|availability of (?:supporting )?data(?: and materials?)?|disponibilidade de dados)$", RegexOptions.CultureInvariant)]
    private static partial Regex Data();

    [GeneratedRegex("^(?:contributors?(?:hip)?(?: statement)?|authors?'?s?'? contributions?|author contributions? statement|contribuicao dos autores|contribucion de los autores)$", RegexOptions.CultureInvariant)]
    private static partial Regex Contributors();

    [GeneratedRegex("^(?:acknowledge?ments?|thanks|agradecimentos?|agradecimientos?|remerciements)$", RegexOptions.CultureInvariant)]
    private static partial Regex Acknowledgements();

    [GeneratedRegex("^(?:edited by|(?:handling|academic|associate|section|reviewing|deputy) editor|editor)$", RegexOptions.CultureInvariant)]
    private static partial Regex HandlingEditor();
}

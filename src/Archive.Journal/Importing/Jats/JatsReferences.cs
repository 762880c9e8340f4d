using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>The list of references and the footnotes that the text points to, labelled in the order of the source.</summary>
internal sealed partial class JatsReferences
{
    private readonly JatsArticle _article;
    private readonly List<XElement> _references;
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, string> _notes = [];

    public JatsReferences(JatsArticle article)
    {
        _article = article;
        _references = [.. article.Own("ref")];
        foreach (var (index, reference) in _references.Index())
        {
            var label = $"{index + 1}";
            _byNumber.TryAdd(reference.Child("label") is { } printed && JatsText.Plain(printed).Trim('[', ']', '(', ')', '.', ' ') is { Length: > 0 } number ? number : label, label);
            foreach (var id in reference.DescendantsAndSelf().Select(e => e.Get("id")).Where(id => id.Length > 0)) _labels.TryAdd(id, label);
        }
    }

    /// <summary>The label of a reference, or of a footnote that becomes one; null for any other target.</summary>
    public string? Find(string id)
    {
        if (_labels.TryGetValue(id, out var label)) return label;
        return _article.Own("fn").FirstOrDefault(f => f.Get("id") == id && !f.Ancestors().Any(a => a.Tag is "table-wrap" or "author-notes" or "front" or "front-stub")) is { } note ? Note(note) : null;
    }

    /// <summary>The labels of the references that a pointer names by their numbers, "1 2" or "3, 5–7"; empty where it does not, or where one is missing.</summary>
    public List<string> ByNumbers(string text)
    {
        var labels = new List<string>();
        foreach (var part in Separators().Split(Dashes().Replace(text.Trim('[', ']', '(', ')', ' '), "-")).Where(p => p.Length > 0))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !ends.All(_byNumber.ContainsKey)) return [];
            if (ends.Length == 1) labels.Add(_byNumber[part]);
            else if (Between(_byNumber[ends[0]], _byNumber[ends[1]]) is { Count: > 0 } between) labels.AddRange(between);
            else return [];
        }
        return labels;
    }

    /// <summary>The label of a footnote, which from now on is one.</summary>
    public string Note(XElement note)
    {
        if (_notes.TryGetValue(note, out var label)) return label;
        return _notes[note] = $"n{_notes.Count + 1}";
    }

    public bool IsNote(XElement note) => _notes.ContainsKey(note);

    /// <summary>All labels from one to another; empty where these are no numbers in order.</summary>
    public List<string> Between(string first, string last) =>
        int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && from < to && to <= _references.Count
            ? [.. Enumerable.Range(from, to - from + 1).Select(n => $"{n}")] : [];

    public ImmutableArray<SourceReference> All(JatsBlocks text)
    {
        var all = ImmutableArray.CreateBuilder<SourceReference>();
        foreach (var (index, reference) in _references.Index()) all.Add(new SourceReference($"{index + 1}", Entry(reference, text.Inlines), _article.At(reference)));
        // The text of a footnote may have footnotes itself.
        for (var i = 0; i < _notes.Count; i++)
        {
            var (note, label) = _notes.ElementAt(i);
            all.Add(new SourceReference(label, [.. text.Inlines.Of(note.Nodes().Where(n => n is not XElement { Name.LocalName: "label" })).Where(n => n is not TextInline.Citation)], _article.At(note)));
        }
        return all.ToImmutable();
    }

    /// <summary>A number with the word that makes a link of it.</summary>
    public static string Identifier(XElement id)
    {
        var value = CleanText.OneLine(id.Value);
        return id.Get("pub-id-type") switch
        {
            "doi" => DoiPrefix().IsMatch(TextBefore(id)) ? value : $" doi:{Prefix().Replace(value, "")}",
            "pmid" => PmidPrefix().IsMatch(TextBefore(id)) ? value : $" PMID: {value}",
            "pmcid" or "pmc" => char.IsAsciiDigit(value.FirstOrDefault()) ? $" PMC{value}" : $" {value}",
            _ => $" {value}",
        };
    }

    /// <summary>Lindström Å.</summary>
    public static string NameOf(XElement name) =>
        CleanText.OneLine(string.Join(' ', new[] { "surname", "given-names", "suffix" }.Select(p => name.Child(p) is { } part ? JatsText.Plain(part) : "").Where(p => p.Length > 0)));

    private static ImmutableArray<TextInline> Entry(XElement reference, JatsInlines inlines)
    {
        // Some publishers keep each entry twice: as printed and by its parts.
        var isTwice = reference.Children("mixed-citation").Any() && reference.Children("element-citation").Any();
        var parts = reference.Elements().Where(e => e.Tag != "label" && !(isTwice && e.Tag == "element-citation"))
            .Select(e => e.Tag == "citation-alternatives" ? e.Elements().FirstOrDefault(c => c.Tag == "mixed-citation") ?? e.Elements().First() : e)
            .Select(e => IsMixed(e) ? Mixed(e, inlines) : Listed(e, inlines)).Where(p => p.Length > 0).ToArray();
        var entry = Joined(parts.SelectMany((p, i) => i == 0 ? p : [new TextInline.Words(" "), .. p]));
        if (entry is [TextInline.Words first, ..]) entry[0] = new TextInline.Words(OwnNumber().Replace(first.Text, ""));
        return [.. entry.Select(i => i is TextInline.Words words ? new TextInline.Words(BareDoi().Replace(words.Text, "doi:$0")) : i)];
    }

    // The archive makes a link of a DOI by itself.
    private static List<TextInline> Joined(IEnumerable<TextInline> inlines)
    {
        var joined = new List<TextInline>();
        foreach (var inline in inlines)
        {
            var next = inline is TextInline.Link link && Doi.TryParse(link.Url, out var doi) && CleanText.OneLine(TextInline.PlainText(link.Content)) is var shown && (shown == link.Url || shown.EndsWith(doi.Value, StringComparison.OrdinalIgnoreCase))
                ? new TextInline.Words(doi.Value) : inline;
            if (next is TextInline.Words words && joined is [.., TextInline.Words before]) joined[^1] = new TextInline.Words(before.Text + words.Text);
            else joined.Add(next);
        }
        return joined;
    }

    // What stands between the parts of a citation is words and punctuation, or nothing at all.
    private static bool IsMixed(XElement citation) => citation.Tag is "note" or "p" || citation.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)) || !citation.HasElements;

    private static ImmutableArray<TextInline> Mixed(XElement citation, JatsInlines inlines) =>
        inlines.Of(citation.Nodes().Where(n => n is not XElement { Name.LocalName: "label" }));

    // Vancouver style (ICMJE "Samples of formatted references"), as far as the parts are there; what has no place in it stands at the end.
    private static ImmutableArray<TextInline> Listed(XElement citation, JatsInlines inlines)
    {
        var entry = ImmutableArray.CreateBuilder<TextInline>();
        var written = new HashSet<XElement>();
        Sentence(People(citation, written));
        Part("article-title");
        Part("chapter-title");
        Part("part-title");
        Part("data-title");
        foreach (var source in Take("source"))
        {
            Add([new TextInline.Marked(TextMark.Emphasis, inlines.Of(source))]);
            var numbers = Numbers(citation, written);
            if (numbers.Length > 0) entry.Add(new TextInline.Words(" " + numbers));
            End();
        }
        Sentence(Numbers(citation, written));
        foreach (var edition in Take("edition")) Sentence(JatsText.Plain(edition) is var text && text.All(char.IsDigit) ? text + " edn" : text);
        Sentence(string.Join(": ", Take("publisher-loc").Concat(Take("publisher-name")).Select(JatsText.Plain)));
        foreach (var other in citation.Elements().Where(e => !written.Contains(e) && e.Tag is not ("label" or "pub-id" or "object-id" or "etal")).ToArray())
        {
            Add(inlines.Of([other]));
            End();
        }
        foreach (var id in citation.Children("pub-id", "object-id")) entry.Add(new TextInline.Words(Identifier(id)));
        return entry.ToImmutable();

        IEnumerable<XElement> Take(string tag) => citation.Children(tag).Where(written.Add);

        void Part(string tag)
        {
            foreach (var part in Take(tag))
            {
                Add(inlines.Of(part));
                End();
            }
        }

        void Sentence(string text)
        {
            if (text.Length == 0) return;
            Add([new TextInline.Words(text)]);
            End();
        }

        void Add(ImmutableArray<TextInline> words)
        {
            if (entry.Count > 0) entry.Add(new TextInline.Words(" "));
            entry.AddRange(words);
        }

        void End()
        {
            if (TextInline.PlainText(entry).TrimEnd() is { Length: > 0 } text && text[^1] is not ('.' or '?' or '!')) entry.Add(new TextInline.Words("."));
        }
    }

    private static string People(XElement citation, HashSet<XElement> written)
    {
        var groups = citation.Children("person-group").Where(written.Add).Select(g => Names(g.Elements()) + (g.Get("person-group-type") == "editor" ? ", editors" : "")).ToList();
        var loose = citation.Elements().Where(e => e.Tag is "name" or "string-name" or "collab" or "etal" && written.Add(e)).ToArray();
        if (loose.Length > 0) groups.Insert(0, Names(loose));
        return string.Join(". ", groups.Where(g => g.Length > 0));
    }

    private static string Names(IEnumerable<XElement> names) =>
        string.Join(", ", names.Select(n => n.Tag == "etal" ? "et al" : n.Child("surname") is not null ? NameOf(n) : JatsText.Plain(n)).Where(n => n.Length > 0));

    // 2019;12(3):101–2
    private static string Numbers(XElement citation, HashSet<XElement> written)
    {
        string Value(string tag) => citation.Child(tag) is { } part && written.Add(part) ? JatsText.Plain(part) : "";
        var numbers = new StringBuilder(string.Join(' ', new[] { Value("year"), Value("month"), Value("day") }.Where(p => p.Length > 0)));
        if (Value("volume") is { Length: > 0 } volume) numbers.Append(numbers.Length > 0 ? ";" : "").Append(volume);
        if (Value("issue") is { Length: > 0 } issue) numbers.Append('(').Append(issue).Append(')');
        var (first, last) = (Value("fpage"), Value("lpage"));
        var pages = first.Length > 0 ? last.Length > 0 && last != first ? $"{first}–{last}" : first : Value("elocation-id") is { Length: > 0 } location ? location : Value("page-range");
        return (pages.Length == 0 ? numbers : numbers.Append(numbers.Length > 0 ? ":" : "").Append(pages)).ToString();
    }

    private static string TextBefore(XElement id) => id.NodesBeforeSelf().LastOrDefault() is XText text ? text.Value.TrimEnd() : "";

    [GeneratedRegex(@"[\s,;]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s*[-–—−\u2010\u2011]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^\s*\[?[0-9]{1,4}[.\])]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"(?<![\w/.:]|doi[:.\s]{1,4})10\.[0-9]{4,9}/(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareDoi();

    [GeneratedRegex(@"(?:doi\s*:?|doi\.org/)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoiPrefix();

    [GeneratedRegex(@"(?:pmid\s*:?|pubmed\s*:?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PmidPrefix();

    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}

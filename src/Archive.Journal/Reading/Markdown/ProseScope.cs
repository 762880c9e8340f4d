using System.Text.RegularExpressions;
using Archive.Engine;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>What the renderers of one text share: where it stands, what it may lead to, the ids that it has given.</summary>
internal sealed partial class ProseScope
{
    // Each costs a comparison with every known word; a text with more mistakes than this has another problem.
    private const int MostSuggestions = 50;
    private const int MostKnownWords = 1000;

    private readonly Func<int, Place> _at;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Fragment, Place Place)> _unproved = [];
    private int _suggestions;
    private bool _isTooDeep;

    public ProseScope(ProseContext context, string markdown, string idStem, Func<int, Place> at, DiagnosticBag diagnostics)
    {
        Context = context;
        Markdown = markdown;
        IdStem = idStem;
        Links = new LinkResolver(this);
        _at = at;
        _diagnostics = diagnostics;
    }

    public ProseContext Context { get; }

    public string Markdown { get; }

    /// <summary>What all ids begin with, after the page's own prefix; empty for a body.</summary>
    public string IdStem { get; }

    public bool IsField => IdStem.Length > 0;

    public LinkResolver Links { get; }

    public ReferenceList References { get; } = new();

    public Outline Outline { get; set; } = new([], 2, "");

    public int Figures { get; set; }

    public int Tables { get; set; }

    public Place At(int offset) => _at(Math.Clamp(offset, 0, Markdown.Length));

    /// <summary>Where a node begins.</summary>
    public Place At(MarkdownObject node) => At(node.Span.Start);

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Reports nesting that is too deep for readers and for the stack, once.</summary>
    public void ReportTooDeep(int offset)
    {
        if (!_isTooDeep) Report(Problems.NestedTooDeep(At(offset)));
        _isTooDeep = true;
    }

    public string? Suggest(string word, IEnumerable<string> known) => ++_suggestions > MostSuggestions ? null : Suggestion.For(word, known.Take(MostKnownWords));

    /// <summary>Gives out an id, without the page's prefix.</summary>
    public string NewId(string name)
    {
        _ids.Add(IdStem + name);
        return IdStem + name;
    }

    /// <summary>The id that a fragment leads to: a heading's, or one whose existence is only known at the end.</summary>
    public string IdOf(string fragment, Place place)
    {
        if (Outline.IdFor(fragment) is { } id) return id;
        _unproved.Add((IdStem + fragment, fragment, place));
        return IdStem + fragment;
    }

    /// <summary>Reports the fragments that lead nowhere, when all ids are given out.</summary>
    public void ProveFragments()
    {
        foreach (var (id, fragment, place) in _unproved)
        {
            if (_ids.Contains(id)) continue;
            var known = Outline.Slugs.Concat(_ids.Where(i => FigureOrTable().IsMatch(i)).Select(i => i[IdStem.Length..]));
            Report(Problems.FragmentUnknown(place, fragment, Suggest(fragment, known)));
        }
    }

    /// <summary>The id in another text that a fragment means: a heading's, unless it says that it is a figure's, a table's or a reference's.</summary>
    public static string IdElsewhere(string fragment) => KnownForm().IsMatch(fragment) ? fragment : "s-" + fragment;

    [GeneratedRegex("(?:^|-)(?:fig|table)-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex FigureOrTable();

    [GeneratedRegex("^(?:s-.+|(?:fig|table|ref|cite)-[0-9]+(?:-[0-9]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex KnownForm();
}

using Archive.Journal.Checking;

namespace Archive.Journal.Importing;

/// <summary>
/// HTML → a tree of elements, with the ends of paragraphs, items and cells that may be left out (WHATWG HTML, 13.1.2.4). It takes any
/// text; one that nests too deep or holds too much is refused. It needs no more of the standard than pages that browsers have saved,
/// and so less than a parser for pages in the making.
/// </summary>
internal sealed class ParseHtml
{
    public const int Deepest = 400;
    public const int MostNodes = 2_000_000;

    private readonly string _text;
    private readonly bool _isFragment;
    private readonly List<HtmlElement> _open;
    private int _nodes;

    private ParseHtml(string text, bool isFragment)
    {
        (_text, _isFragment) = (text, isFragment);
        _open = [new HtmlElement(0, "", [])];
    }

    /// <summary>A whole page, under an element without a name.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="refused">Where it nests too deep or holds too much; then there is no tree.</param>
    public static HtmlElement? Page(string text, out int refused)
    {
        var parse = new ParseHtml(text, isFragment: false);
        refused = parse.Read();
        return refused < 0 ? parse._open[0] : null;
    }

    /// <summary>Text with some markup in it, HTML's or that of JATS; what is neither is text. Null where it nests too deep.</summary>
    public static HtmlElement? Fragment(string text)
    {
        var parse = new ParseHtml(text, isFragment: true);
        return parse.Read() < 0 ? parse._open[0] : null;
    }

    private int Read()
    {
        var tokens = new HtmlTokens(_text);
        while (tokens.Read())
        {
            if (_open.Count > Deepest || ++_nodes > MostNodes) return tokens.Start;
            if (tokens.Kind == HtmlTokenKind.Text) Add(new HtmlText(tokens.Start, tokens.HasReferences ? HtmlReferences.Decode(_text.AsSpan(tokens.Start, tokens.End - tokens.Start), isAttribute: false) : _text[tokens.Start..tokens.End]));
            else if (tokens.Kind != HtmlTokenKind.Comment)
            {
                var name = tokens.Name.ToString();
                if (name.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0) name = name[(colon + 1)..];
                if (_isFragment && !HtmlNames.IsInFragments(name)) Add(new HtmlText(tokens.Start, _text[tokens.Start..tokens.End]));
                else if (tokens.Kind == HtmlTokenKind.StartTag) Start(in tokens, name);
                else End(name);
            }
        }
        for (var i = _open.Count - 1; i > 0; i--) _open[i - 1].Length += _open[i].Length;
        return -1;
    }

    private void Start(in HtmlTokens tokens, string name)
    {
        Imply(name);
        var attributes = new List<KeyValuePair<string, string>>();
        foreach (var attribute in tokens.Attributes) attributes.Add(new(tokens.NameOf(attribute).ToString().ToLowerInvariant(), tokens.ValueOf(attribute)));
        var element = new HtmlElement(tokens.Start, name, attributes);
        Add(element);
        // A slash at the end counts where the markup is XML, as in formulas and in JATS.
        if (!HtmlNames.IsVoid(name) && !(_isFragment && _text[tokens.Start..tokens.End].EndsWith("/>", StringComparison.Ordinal))) _open.Add(element);
    }

    private void Imply(string name)
    {
        if (HtmlNames.EndsParagraph(name) && Innermost("p", "button", "td", "th", "li") is var p and > 0 && _open[p].Name == "p") Close(p);
        var (ended, within) = name switch
        {
            "li" => (new[] { "li" }, new[] { "ul", "ol", "menu" }),
            "dt" or "dd" => (["dt", "dd"], ["dl"]),
            "td" or "th" => (["td", "th"], ["tr", "table"]),
            "tr" => (["tr"], ["table", "tbody", "thead", "tfoot"]),
            "tbody" or "thead" or "tfoot" => (["tbody", "thead", "tfoot", "caption", "colgroup"], ["table"]),
            "option" => (["option"], ["select"]),
            _ => ([], []),
        };
        if (ended.Length > 0 && Innermost([.. ended, .. within]) is var at and > 0 && ended.Contains(_open[at].Name)) Close(at);
    }

    private void End(string name)
    {
        var at = _open.Count - 1;
        while (at > 0 && _open[at].Name != name)
        {
            // The end of what was never begun in a cell ends no cell.
            if (_open[at].Name is "table" || (_open[at].Name is "td" or "th" or "caption" && name is not ("table" or "tr" or "tbody" or "thead" or "tfoot" or "html" or "body"))) return;
            at--;
        }
        if (at > 0) Close(at);
    }

    private int Innermost(params ReadOnlySpan<string> names)
    {
        for (var i = _open.Count - 1; i > 0; i--)
            if (names.Contains(_open[i].Name)) return i;
        return 0;
    }

    private void Close(int at)
    {
        for (var i = _open.Count - 1; i >= at; i--)
        {
            _open[i - 1].Length += _open[i].Length;
            _open.RemoveAt(i);
        }
    }

    private void Add(HtmlNode node)
    {
        var parent = _open[^1];
        parent.Children.Add(node);
        if (node is HtmlText text && parent.Name is not ("script" or "style")) parent.Length += text.Text.AsSpan().Trim().Length;
        if (node is HtmlElement element && HtmlNames.IsBlock(element.Name))
            for (var i = _open.Count - 1; i > 0 && !_open[i].HasBlocks; i--) _open[i].HasBlocks = true;
    }
}

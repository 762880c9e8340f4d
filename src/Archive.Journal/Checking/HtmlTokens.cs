using System.Buffers;

namespace Archive.Journal.Checking;

internal enum HtmlTokenKind { Text, StartTag, EndTag, Comment }

/// <summary>An attribute as offsets in the text.</summary>
internal readonly record struct HtmlAttribute(int NameStart, int NameEnd, int ValueStart, int ValueEnd);

/// <summary>
/// Reads HTML token by token as browsers do (WHATWG HTML, 13.2.5), without making a tree of it: tags with their attributes,
/// text, comments. It takes any text, and every token is at least one character long.
/// </summary>
// What is left out changes no tag of a well-formed page: the escaped states of scripts, and CDATA, which is read as a comment.
internal ref struct HtmlTokens(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\f\r/>");
    private static readonly SearchValues<char> EndOfAttributeName = SearchValues.Create(" \t\n\f\r/>=");
    private static readonly SearchValues<char> EndOfUnquoted = SearchValues.Create(" \t\n\f\r>");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<HtmlAttribute> _attributes = [];
    private readonly char[] _name = new char[32];
    private int _nameLength;
    // The element whose text runs on until its own end tag; empty outside of one.
    private string _rawElement = "";

    public HtmlTokenKind Kind { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>The name of a tag, in lower case; of a name longer than any that HTML has, the beginning.</summary>
    public readonly ReadOnlySpan<char> Name => _name.AsSpan(0, _nameLength);

    /// <summary>Those of a start tag, in their order; of two with one name, the first counts.</summary>
    public readonly List<HtmlAttribute> Attributes => _attributes;

    /// <summary>The element that a text stands in whose tags are none; empty elsewhere.</summary>
    public string RawElement { get; private set; } = "";

    /// <summary>Whether the references in a text stand for characters.</summary>
    public readonly bool HasReferences => RawElement is "" or "title" or "textarea";

    /// <summary>Goes on to the next token; false at the end.</summary>
    public bool Read()
    {
        Start = End;
        RawElement = "";
        if (Start >= _text.Length) return false;
        if (_rawElement.Length > 0 && ReadRawText()) return true;
        if (_text[Start] != '<' || !ReadMarkup()) ReadText();
        return true;
    }

    public readonly ReadOnlySpan<char> NameOf(HtmlAttribute attribute) => _text[attribute.NameStart..attribute.NameEnd];

    public readonly string ValueOf(HtmlAttribute attribute) => HtmlReferences.Decode(_text[attribute.ValueStart..attribute.ValueEnd], isAttribute: true);

    private void ReadText()
    {
        Kind = HtmlTokenKind.Text;
        // The first character may be a "<" that opens nothing.
        var next = _text[(Start + 1)..].IndexOf('<');
        End = next < 0 ? _text.Length : Start + 1 + next;
    }

    // Up to the end tag of the element, which is left to be read as any other.
    private bool ReadRawText()
    {
        var name = _rawElement;
        _rawElement = "";
        var end = Start;
        while (true)
        {
            var next = _text[end..].IndexOf("</", StringComparison.Ordinal);
            end = next < 0 ? _text.Length : end + next;
            if (end == _text.Length || IsEndTag(end + 2, name)) break;
            end += 2;
        }
        if (end == Start) return false;
        (Kind, RawElement, End) = (HtmlTokenKind.Text, name, end);
        return true;
    }

    private readonly bool IsEndTag(int start, string name) =>
        _text[start..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && (start + name.Length >= _text.Length || EndOfName.Contains(_text[start + name.Length]));

    private bool ReadMarkup()
    {
        var rest = _text[(Start + 1)..];
        if (rest is [var letter, ..] && char.IsAsciiLetter(letter)) ReadTag(HtmlTokenKind.StartTag, Start + 1);
        else if (rest is ['/', var endLetter, ..] && char.IsAsciiLetter(endLetter)) ReadTag(HtmlTokenKind.EndTag, Start + 2);
        else if (rest.StartsWith("!--", StringComparison.Ordinal)) ReadComment();
        else if (rest is ['!' or '?', ..] or ['/', _, ..]) ReadUntilBracket();
        else return false;
        return true;
    }

    private void ReadUntilBracket()
    {
        Kind = HtmlTokenKind.Comment;
        var end = _text[Start..].IndexOf('>');
        End = end < 0 ? _text.Length : Start + end + 1;
    }

    private void ReadComment()
    {
        Kind = HtmlTokenKind.Comment;
        var rest = _text[(Start + 4)..];
        // "<!-->" and "<!--->" are whole comments.
        if (rest.StartsWith(">", StringComparison.Ordinal)) End = Start + 5;
        else if (rest.StartsWith("->", StringComparison.Ordinal)) End = Start + 6;
        else
        {
            var (plain, odd) = (rest.IndexOf("-->", StringComparison.Ordinal), rest.IndexOf("--!>", StringComparison.Ordinal));
            End = plain < 0 && odd < 0 ? _text.Length : odd < 0 || (plain >= 0 && plain < odd) ? Start + 4 + plain + 3 : Start + 4 + odd + 4;
        }
    }

    private void ReadTag(HtmlTokenKind kind, int start)
    {
        Kind = kind;
        var at = EndOf(start, EndOfName);
        _nameLength = _text[start..Math.Min(at, start + _name.Length)].ToLowerInvariant(_name);
        _attributes.Clear();
        while (at < _text.Length && _text[at] != '>') at = ReadAttribute(at);
        End = Math.Min(at + 1, _text.Length);
        if (kind == HtmlTokenKind.StartTag) _rawElement = RawElementOf(Name);
    }

    private int ReadAttribute(int at)
    {
        if (IsSpace(_text[at]) || _text[at] == '/') return at + 1;
        var nameStart = at;
        // A name may begin with an equals sign.
        var nameEnd = EndOf(at + 1, EndOfAttributeName);
        at = SkipSpace(nameEnd);
        if (at >= _text.Length || _text[at] != '=')
        {
            _attributes.Add(new HtmlAttribute(nameStart, nameEnd, nameEnd, nameEnd));
            return at;
        }
        at = SkipSpace(at + 1);
        if (at >= _text.Length) return at;
        var quote = _text[at];
        var isQuoted = quote is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        int end;
        if (!isQuoted) end = EndOf(start, EndOfUnquoted);
        else if (_text[start..].IndexOf(quote) is var length and >= 0) end = start + length;
        else end = _text.Length;
        _attributes.Add(new HtmlAttribute(nameStart, nameEnd, start, end));
        return isQuoted ? Math.Min(end + 1, _text.Length) : end;
    }

    private readonly int EndOf(int start, SearchValues<char> ends) =>
        start < _text.Length && _text[start..].IndexOfAny(ends) is var length and >= 0 ? start + length : _text.Length;

    private readonly int SkipSpace(int at)
    {
        while (at < _text.Length && IsSpace(_text[at])) at++;
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    private static string RawElementOf(ReadOnlySpan<char> name) => name switch
    {
        "script" => "script",
        "style" => "style",
        "title" => "title",
        "textarea" => "textarea",
        "iframe" => "iframe",
        "noembed" => "noembed",
        "noframes" => "noframes",
        "xmp" => "xmp",
        _ => "",
    };
}

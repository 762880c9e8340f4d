using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing.BibTeX;

/// <summary>TeX as bibliographies hold it → the characters that it sets: accents, letters, quotation marks and dashes. Braces and commands of looks go, what they enclose stays.</summary>
internal sealed class TexText
{
    private const int Deepest = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\{}$~-`'^_");

    // Accents by the command for them, as combining characters.
    private static readonly FrozenDictionary<string, string> Accents = Pairs("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030A H \u030B v \u030C d \u0323 c \u0327 k \u0328 b \u0331 textcommabelow \u0326");

    private static readonly FrozenDictionary<string, string> Letters = Pairs(
        "ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ textdegree ° degree ° textmu µ textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › " +
        "textendash – textemdash — textellipsis … ldots … dots … textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textbar | textless < textgreater > textbraceleft { textbraceright } textdollar $ textregistered ® texttrademark ™ textcopyright © copyright © S § P ¶ pounds £ euro € texteuro € textbullet • textperiodcentered · textsection § textplusminus ± textpm ± texttimes × texttwosuperior ² textthreesuperior ³ textonesuperior ¹ textordmasculine º textordfeminine ª textquotesingle ' textquotedbl \" slash /");

    // These say how something looks, or where a line ends.
    private static readonly FrozenSet<string> WithoutArgument =
        "em it bf sl sc rm tt sf itshape bfseries scshape slshape upshape mdseries normalfont small large tiny relax noopsort protect - / newline linebreak allowbreak displaystyle textstyle left right limits centering par noindent".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly string _text;
    private readonly StringBuilder _result = new();
    private readonly Action<string> _unknown;
    private int _at;

    private TexText(string text, Action<string> unknown) => (_text, _unknown) = (text, unknown);

    /// <summary>The characters.</summary>
    /// <param name="text">TeX.</param>
    /// <param name="unknown">Called with each command that is not known; it is left out, and what it is given stays.</param>
    public static string Plain(string text, Action<string> unknown)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return text;
        var tex = new TexText(text, unknown);
        tex.Read(depth: 0, isMath: false);
        return NormalForm.Compose(tex._result.ToString());
    }

    private void Read(int depth, bool isMath)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '}' && depth > 0) return;
            if (c == '\\') Command(depth, isMath);
            else if (c == '{') Group(depth, isMath);
            else if (c is '}' or '$')
            {
                _at++;
                if (c == '$') isMath = !isMath;
            }
            else if (isMath && c is ('^' or '_')) Script(depth);
            else Append(c, isMath);
        }
    }

    private void Group(int depth, bool isMath)
    {
        _at++;
        if (depth >= Deepest) return;
        Read(depth + 1, isMath);
        if (_at < _text.Length) _at++;
    }

    private void Append(char c, bool isMath)
    {
        foreach (var (marks, character) in Ligatures)
            if (!isMath && _text.AsSpan(_at).StartsWith(marks))
            {
                _result.Append(character);
                _at += marks.Length;
                return;
            }
        _result.Append(c switch { '~' => '\u00A0', '-' when isMath => '−', _ => c });
        _at++;
    }

    private static readonly (string Marks, string Character)[] Ligatures = [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”")];

    private void Command(int depth, bool isMath)
    {
        var start = ++_at;
        if (_at >= _text.Length) return;
        while (_at < _text.Length && char.IsAsciiLetter(_text[_at])) _at++;
        if (_at == start) _at++;
        var name = _text[start.._at];
        var isWord = char.IsAsciiLetter(name[0]);
        if (isWord && _at < _text.Length && char.IsWhiteSpace(_text[_at])) SkipSpace();
        if (Accents.TryGetValue(name, out var accent)) Accent(accent, depth);
        else if (Letters.TryGetValue(name, out var letter)) Letter(letter);
        else if (!isWord) _result.Append(name[0] switch { '\\' or ' ' or '\n' or ',' or ';' or ':' => " ", '/' or '-' or '(' or ')' or '[' or ']' or '!' or '@' => "", _ => name });
        else if (TexSymbols.TryGet(name, out var symbol) && symbol.Kind is not (TexKind.Space or TexKind.Accent or TexKind.Line)) Letter(symbol.Text);
        else if (name is "textsuperscript" or "textsubscript") RaiseOrLower(depth, name == "textsuperscript" ? TextMark.Superscript : TextMark.Subscript);
        else if (name == "href") Argument(depth, isShown: false);
        else if (!WithoutArgument.Contains(name) && !IsOfLooks(name)) _unknown(name);
    }

    private static bool IsOfLooks(string name) =>
        name.StartsWith("text", StringComparison.Ordinal) || name.StartsWith("math", StringComparison.Ordinal) || name.StartsWith("mk", StringComparison.Ordinal) || name is "emph" or "url" or "uppercase" or "lowercase" or "MakeUppercase" or "MakeLowercase" or "enquote" or "ensuremath" or "hbox" or "mbox" or "ce" or "nolinkurl" or "foreignlanguage" or "underline" or "NoCaseChange" or "natexlab" or "bibinfo" or "bibnamefont";

    // The letter that an accent stands on is the next one, in braces or not; an i without its dot gets it back.
    private void Accent(string accent, int depth)
    {
        SkipSpace();
        var start = _result.Length;
        if (_at < _text.Length && _text[_at] == '{') Group(depth, isMath: false);
        else if (depth < Deepest && _at < _text.Length && _text[_at] == '\\') Command(depth + 1, isMath: false);
        else if (_at < _text.Length && _text[_at] != '}') _result.Append(_text[_at++]);
        if (_result.Length == start) return;
        if (_result[start] == 'ı') _result[start] = 'i';
        else if (_result[start] == 'ȷ') _result[start] = 'j';
        _result.Insert(start + (char.IsHighSurrogate(_result[start]) && start + 1 < _result.Length ? 2 : 1), accent);
    }

    // {} behind it ends it.
    private void Letter(string letter)
    {
        _result.Append(letter);
        if (_text.AsSpan(_at).StartsWith("{}")) _at += 2;
    }

    private void Script(int depth)
    {
        var mark = _text[_at++] == '^' ? TextMark.Superscript : TextMark.Subscript;
        RaiseOrLower(depth, mark);
    }

    private void RaiseOrLower(int depth, TextMark mark)
    {
        var start = _result.Length;
        Argument(depth, isShown: true);
        var text = _result.ToString(start, _result.Length - start);
        if (RaisedLetters.Of(text, mark) is not { } raised) return;
        _result.Length = start;
        _result.Append(raised);
    }

    private void Argument(int depth, bool isShown)
    {
        var start = _result.Length;
        SkipSpace();
        if (_at < _text.Length && _text[_at] == '{') Group(depth, isMath: false);
        else if (depth < Deepest && _at < _text.Length && _text[_at] == '\\') Command(depth + 1, isMath: false);
        else if (_at < _text.Length && _text[_at] != '}') _result.Append(_text[_at++]);
        if (!isShown) _result.Length = start;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private static FrozenDictionary<string, string> Pairs(string pairs) => pairs.Split(' ').Chunk(2).ToFrozenDictionary(p => p[0], p => p.Length > 1 ? p[1] : "", StringComparer.Ordinal);
}

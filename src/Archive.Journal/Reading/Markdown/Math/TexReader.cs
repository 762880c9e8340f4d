using System.Globalization;

namespace Archive.Journal.Reading;

/// <summary>Reads TeX from left to right, by recursive descent; <see cref="TexCommands"/> knows the commands.</summary>
internal sealed class TexReader(string tex)
{
    private const int DeepestNesting = 30;

    private int _at;
    private int _depth;

    /// <summary>How letters are set at present: empty for italics.</summary>
    public string Alphabet { get; private set; } = "";

    public int Offset => _at;

    public MathNode ReadAll()
    {
        var row = ReadRow();
        if (_at < tex.Length) throw Unexpected();
        return row;
    }

    /// <summary>Reads up to whatever ends a row: a closing brace, <c>&amp;</c>, <c>\\</c>, <c>\right</c>, <c>\end</c>, or a given bracket.</summary>
    public MathNode ReadRow(char end = '\0')
    {
        if (++_depth > DeepestNesting) throw new TexException("its parts stand too deep within one another", _at);
        var nodes = new List<MathNode>();
        while (SkipSpace() && !EndsRow(end)) if (ReadScripted() is { Xml.Length: > 0 } node) nodes.Add(node);
        _depth--;
        return MathMl.Row(nodes);
    }

    /// <summary>Reads what a command takes: a group in braces, or one symbol.</summary>
    public MathNode ReadArgument()
    {
        if (!SkipSpace() || tex[_at] is '}' or '&' or '^' or '_') throw new TexException("something is missing here", _at);
        if (char.IsAsciiDigit(tex[_at])) return MathMl.Number(TexLetters.Set(tex[_at++].ToString(), Alphabet));
        return tex[_at] == '{' ? ReadGroup() : ReadAtom();
    }

    /// <summary>Reads an argument with its letters in another alphabet.</summary>
    public MathNode ReadArgument(string alphabet)
    {
        var outer = Alphabet;
        Alphabet = alphabet;
        var node = ReadArgument();
        Alphabet = outer;
        return node;
    }

    /// <summary>Reads an argument in square brackets; null where there is none.</summary>
    public MathNode? ReadOption()
    {
        if (!SkipSpace() || tex[_at] != '[') return null;
        _at++;
        var node = ReadRow(']');
        if (_at == tex.Length) throw new TexException("a square bracket is not closed", _at);
        _at++;
        return node;
    }

    /// <summary>Reads the characters of a group in braces, as text.</summary>
    public string ReadText()
    {
        if (!SkipSpace() || tex[_at] != '{') throw new TexException("an opening brace is missing", _at);
        var text = new System.Text.StringBuilder();
        var depth = 0;
        for (; _at < tex.Length; _at++)
        {
            if (tex[_at] == '\\' && _at + 1 < tex.Length && tex[_at + 1] is '%' or '$' or '&' or '_' or '#' or '{' or '}' or ' ') text.Append(tex[++_at]);
            else if (tex[_at] is '\\' or '$') throw Unexpected();
            else if (tex[_at] == '{' && depth++ == 0) continue;
            else if (tex[_at] == '}' && --depth == 0) break;
            else if (tex[_at] is not ('{' or '}')) text.Append(char.IsWhiteSpace(tex[_at]) || tex[_at] == '~' ? ' ' : tex[_at]);
        }
        if (_at == tex.Length) throw new TexException("a brace is not closed", _at);
        _at++;
        return text.ToString();
    }

    /// <summary>Reads a bracket after <c>\left</c>, <c>\big</c> and the like; <c>.</c> is none.</summary>
    public string ReadDelimiter()
    {
        if (!SkipSpace()) throw new TexException("a bracket is missing", _at);
        var start = _at;
        if (tex[_at] != '\\') return tex[_at++] switch
        {
            '.' => "",
            '<' => "⟨",
            '>' => "⟩",
            var c when c is '(' or ')' or '[' or ']' or '|' or '/' => c.ToString(),
            _ => throw new TexException("this is not a bracket", start),
        };
        var name = ReadCommandName();
        return TexSymbols.TryGet(name, out var symbol) && symbol.Kind == TexKind.Fence ? symbol.Text : throw new TexException($"\\{name} is not a bracket", start);
    }

    /// <summary>Goes past a command if it comes next.</summary>
    public bool TrySkip(string command)
    {
        if (!SkipSpace() || !IsNext(command)) return false;
        _at += command.Length;
        return true;
    }

    private bool EndsRow(char end) => tex[_at] is '}' or '&' || tex[_at] == end || IsNext(@"\\") || IsNext(@"\right") || IsNext(@"\middle") || IsNext(@"\end") || IsNext(@"\cr");

    // A command ends with its last letter: \right is not the beginning of \rightarrow.
    private bool IsNext(string command) =>
        string.CompareOrdinal(tex, _at, command, 0, command.Length) == 0 && !(char.IsAsciiLetter(command[^1]) && _at + command.Length < tex.Length && char.IsAsciiLetter(tex[_at + command.Length]));

    private MathNode ReadScripted()
    {
        var core = tex[_at] is '^' or '_' ? new MathNode("<mrow></mrow>") : ReadAtom();
        MathNode? below = null, above = null;
        var primes = "";
        while (SkipSpace())
        {
            if (tex[_at] == '\'')
            {
                primes += "′";
                _at++;
            }
            else if (tex[_at] == '_' && below is null) below = ReadScript();
            else if (tex[_at] == '^' && above is null) above = ReadScript();
            else if (tex[_at] is '_' or '^') throw new TexException("a symbol has two scripts in one place", _at);
            else break;
        }
        if (primes.Length > 0) above = above is { } exponent ? MathMl.Row([MathMl.Operator(primes), exponent]) : MathMl.Operator(primes);
        return MathMl.Scripts(core, below, above);
    }

    private MathNode ReadScript()
    {
        _at++;
        return ReadArgument();
    }

    private MathNode ReadAtom()
    {
        var c = tex[_at];
        if (c == '\\') return ReadCommand();
        if (c == '{') return ReadGroup();
        if (char.IsAsciiDigit(c) || (c == '.' && _at + 1 < tex.Length && char.IsAsciiDigit(tex[_at + 1]))) return MathMl.Number(TexLetters.Set(ReadNumber(), Alphabet));
        if (char.IsLetter(c)) return ReadLetters();
        _at++;
        return c switch
        {
            '(' or ')' or '[' or ']' or '|' => MathMl.Fence(c.ToString()),
            '-' => MathMl.Operator("−"),
            '*' => MathMl.Operator("∗"),
            '~' => MathMl.Text(" "),
            '+' or '=' or '<' or '>' or '/' or ',' or ';' or ':' or '!' or '?' or '.' or '\'' or '"' => MathMl.Operator(c.ToString()),
            '%' or '@' or '°' or '…' or '∞' => MathMl.Upright(c.ToString()),
            _ when char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation && c > '\u007F' => MathMl.Operator(c.ToString()),
            _ when char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.CurrencySymbol && c > '\u007F' => MathMl.Upright(c.ToString()),
            _ => throw new TexException($"'{c}' has no meaning here", _at - 1),
        };
    }

    private MathNode ReadGroup()
    {
        var start = _at++;
        var row = ReadRow();
        if (_at == tex.Length) throw new TexException("a brace is not closed", start);
        if (tex[_at] != '}') throw Unexpected();
        _at++;
        // What stands in braces is one symbol, whatever it was made of.
        return row with { Role = MathRole.Ordinary };
    }

    private MathNode ReadCommand()
    {
        var start = _at;
        if (_at + 1 == tex.Length) throw new TexException("a backslash stands alone", start);
        return TexCommands.Read(this, ReadCommandName(), start);
    }

    private string ReadCommandName()
    {
        var start = ++_at;
        while (_at < tex.Length && char.IsAsciiLetter(tex[_at])) _at++;
        if (_at == start && _at < tex.Length) _at++;
        return tex[start.._at];
    }

    // A comma is a part of a number where it sets off thousands: 1,031.
    private string ReadNumber()
    {
        var start = _at;
        while (_at < tex.Length && (char.IsAsciiDigit(tex[_at]) || (tex[_at] == '.' && _at + 1 < tex.Length && char.IsAsciiDigit(tex[_at + 1])) || IsThousands(start))) _at++;
        return tex[start.._at];
    }

    private bool IsThousands(int start)
    {
        if (tex[_at] != ',' || _at - start is 0 or > 11 || _at + 3 >= tex.Length) return false;
        var isGroup = char.IsAsciiDigit(tex[_at + 1]) && char.IsAsciiDigit(tex[_at + 2]) && char.IsAsciiDigit(tex[_at + 3]) && !(_at + 4 < tex.Length && char.IsAsciiDigit(tex[_at + 4]));
        var lead = tex.AsSpan(start, _at - start);
        return isGroup && !lead.Contains('.') && lead.Length - (lead.LastIndexOf(',') + 1) <= 3;
    }

    private MathNode ReadLetters()
    {
        var start = _at++;
        if (Alphabet.Length == 0) return MathMl.Identifier(tex[start.._at]);
        while (_at < tex.Length && char.IsLetter(tex[_at])) _at++;
        return MathMl.Upright(TexLetters.Set(tex[start.._at], Alphabet));
    }

    private bool SkipSpace()
    {
        while (_at < tex.Length && char.IsWhiteSpace(tex[_at])) _at++;
        return _at < tex.Length;
    }

    private TexException Unexpected() => new(tex[_at] switch
    {
        '}' => "a brace is closed that was never opened",
        '&' => "& stands outside a matrix",
        _ => IsNext(@"\\") ? "a line ends outside a matrix" : "something is closed here that was never opened",
    }, _at);
}

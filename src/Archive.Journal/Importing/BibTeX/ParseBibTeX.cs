using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Importing.BibTeX;

/// <summary>
/// Text → entries, strings put in and pieces joined. What stands outside of entries is a comment. An entry that is broken is told and
/// left out; reading goes on at the next line that begins with an @.
/// </summary>
internal sealed class ParseBibTeX
{
    private const int LongestValue = 1_000_000;
    private const int MostFields = 1_000;
    private const int MostBroken = 100;

    private static readonly ImmutableArray<string> Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly SourceText _source;
    private readonly string _text;
    private readonly ImmutableArray<Finding>.Builder _findings;
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    private ParseBibTeX(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        (_source, _text, _findings) = (source, source.Text, findings);
        foreach (var (index, month) in Months.Index()) _strings[month] = $"{index + 1}";
    }

    public static ImmutableArray<BibTeXEntry> From(SourceText source, ImmutableArray<Finding>.Builder findings) => new ParseBibTeX(source, findings).Entries();

    private ImmutableArray<BibTeXEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<BibTeXEntry>();
        var broken = 0;
        while (_text.IndexOf('@', _at) is var start and >= 0)
        {
            _at = start + 1;
            try
            {
                if (Entry(start) is { } entry) entries.Add(entry);
            }
            catch (FormatException error)
            {
                _findings.Add(Findings.EntryBroken(_source.At(start), _source.At(Math.Min(_at, _text.Length)), error.Message));
                // Each of them may have been read to the end of the file.
                if (++broken == MostBroken)
                {
                    _findings.Add(Findings.Malformed(_source.At(start), "BibTeX", $"{MostBroken} entries were broken before"));
                    break;
                }
                var next = _text.IndexOf("\n@", start + 1, StringComparison.Ordinal);
                _at = next < 0 ? _text.Length : next;
            }
        }
        return entries.ToImmutable();
    }

    private BibTeXEntry? Entry(int start)
    {
        SkipSpace();
        var type = Name().ToLowerInvariant();
        SkipSpace();
        if (type.Length == 0 || _at >= _text.Length || _text[_at] is not ('{' or '(')) return null;
        var close = _text[_at++] == '{' ? '}' : ')';
        if (type is "comment" or "preamble")
        {
            SkipBalanced(close);
            return null;
        }
        SkipSpace();
        if (type == "string")
        {
            if (Field(close) is { } made) _strings[made.Name] = made.Value;
            End(close);
            return null;
        }
        var key = _text[_at..EndOfKey(close)];
        _at += key.Length;
        var fields = ImmutableArray.CreateBuilder<RecordField>();
        while (Fields(close) is { } field)
        {
            if (fields.Count == MostFields) throw new FormatException($"it has more than {MostFields:N0} fields");
            if (fields.Any(f => f.Name == field.Name)) _findings.Add(Findings.Taken(field.Place, $"'{Findings.Short(field.Name)}' is there twice; the first was taken."));
            else fields.Add(field);
        }
        return new BibTeXEntry(type, CleanText.OneLine(key), fields.ToImmutable(), _source.At(start));
    }

    // The next field after its comma; null at the end of the entry.
    private RecordField? Fields(char close)
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] == ',')
        {
            while (_at < _text.Length && (_text[_at] == ',' || char.IsWhiteSpace(_text[_at]) || _text[_at] == '%')) SkipOne();
            if (_at < _text.Length && _text[_at] != close) return Field(close);
        }
        End(close);
        return null;
    }

    private void SkipOne()
    {
        if (_text[_at] == '%') SkipSpace();
        else _at++;
    }

    private RecordField? Field(char close)
    {
        var start = _at;
        var name = Name();
        SkipSpace();
        if (name.Length == 0 || _at >= _text.Length || _text[_at] != '=') throw new FormatException(_at >= _text.Length ? "it breaks off" : $"a field and '=' were expected, and not '{_text[_at]}'");
        _at++;
        return new RecordField(name.ToLowerInvariant(), Value(close), _source.At(start));
    }

    private string Value(char close)
    {
        var value = new StringBuilder();
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length) throw new FormatException("it breaks off");
            var start = _at;
            if (_text[_at] == '{')
            {
                _at++;
                SkipBalanced('}');
                value.Append(_text.AsSpan(start + 1, _at - start - 2));
            }
            else if (_text[_at] == '"')
            {
                SkipQuoted();
                value.Append(_text.AsSpan(start + 1, _at - start - 2));
            }
            else if (Name() is { Length: > 0 } word)
            {
                if (word.All(char.IsAsciiDigit)) value.Append(word);
                else if (_strings.TryGetValue(word, out var text)) value.Append(text);
                else
                {
                    _findings.Add(Findings.Taken(_source.At(start), $"'{Findings.Short(word)}' is no string that is defined before; the word itself was taken."));
                    value.Append(word);
                }
            }
            else throw new FormatException($"a value was expected, and not '{_text[_at]}'");
            // Strings that are made of strings double with each.
            if (value.Length > LongestValue) throw new FormatException($"a value has more than {LongestValue:N0} characters");
            SkipSpace();
            if (_at >= _text.Length || _text[_at] != '#') return value.ToString();
            _at++;
        }
    }

    // To behind the closing mark; braces within are balanced, escaped ones too, as BibTeX has it.
    private void SkipBalanced(char close)
    {
        for (var depth = 1; _at < _text.Length; _at++)
        {
            if (_text[_at] == '{') depth++;
            else if (_text[_at] == '}' && close == '}') depth--;
            else if (_text[_at] == '}' && depth > 1) depth--;
            else if (_text[_at] == close && depth == 1 && close != '}') depth--;
            if (depth > 0) continue;
            _at++;
            return;
        }
        throw new FormatException("it breaks off");
    }

    private void SkipQuoted()
    {
        _at++;
        for (var depth = 0; _at < _text.Length; _at++)
        {
            if (_text[_at] == '{') depth++;
            else if (_text[_at] == '}') depth--;
            else if (_text[_at] == '"' && depth <= 0)
            {
                _at++;
                return;
            }
        }
        throw new FormatException("it breaks off");
    }

    private void End(char close)
    {
        SkipSpace();
        if (_at >= _text.Length) throw new FormatException("it breaks off");
        if (_text[_at] != close) throw new FormatException($"a comma or '{close}' was expected, and not '{_text[_at]}'");
        _at++;
    }

    private string Name()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('{' or '}' or '(' or ')' or '"' or '#' or '%' or '\'' or ',' or '=' or '@')) _at++;
        return _text[start.._at];
    }

    private int EndOfKey(char close)
    {
        var end = _at;
        while (end < _text.Length && _text[end] != ',' && _text[end] != close && _text[end] is not ('\n' or '=')) end++;
        return end;
    }

    // A % outside of values begins a comment for biber, and for people.
    private void SkipSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '%'))
        {
            if (_text[_at] == '%' && _text.IndexOf('\n', _at) is var end) _at = end < 0 ? _text.Length : end;
            else _at++;
        }
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>Writes a text twice at once: as HTML with its holes, and as plain text.</summary>
internal sealed class ProseWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. "<>&\"", .. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(SourceText.NotText.Contains)]);

    private readonly StringBuilder _html = new();
    private readonly StringBuilder _plain = new();
    private readonly ImmutableArray<ProseHole>.Builder _holes = ImmutableArray.CreateBuilder<ProseHole>();

    /// <summary>Markup, as it is.</summary>
    public ProseWriter Markup(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>An attribute's value, or a part of it.</summary>
    public ProseWriter Value(string text)
    {
        Escape(text, quotes: true);
        return this;
    }

    /// <summary>A place in an attribute's value that only the whole site can fill.</summary>
    public ProseWriter Hole(ProseHoleKind kind, string value, Place place)
    {
        _holes.Add(new ProseHole(_html.Length, kind, value, place));
        return this;
    }

    /// <summary>Words for readers of both; a line feed is a mere space.</summary>
    public ProseWriter Text(ReadOnlySpan<char> text)
    {
        Escape(text, quotes: false);
        return Plain(text);
    }

    /// <summary>Words that only the HTML shows, such as the number of a citation.</summary>
    public ProseWriter Unspoken(string text)
    {
        Escape(text, quotes: false);
        return this;
    }

    /// <summary>Words that only the plain text has.</summary>
    public ProseWriter Plain(ReadOnlySpan<char> text)
    {
        foreach (var c in text) _plain.Append(c is '\n' or '\t' ? ' ' : SourceText.NotText.Contains(c) ? '\uFFFD' : c);
        return this;
    }

    /// <summary>Ends a block of the plain text.</summary>
    public ProseWriter EndBlock()
    {
        while (_plain.Length > 0 && _plain[^1] == ' ') _plain.Length--;
        if (_plain.Length > 0 && _plain[^1] != '\n') _plain.Append('\n');
        return this;
    }

    /// <summary>Takes back the line feed that a block has just ended with.</summary>
    public ProseWriter TrimLineEnd()
    {
        if (_html.Length > 0 && _html[^1] == '\n') _html.Length--;
        return this;
    }

    public Prose ToProse() => Prose.Of(_html.ToString().TrimEnd('\n'), _holes.ToImmutable(), _plain.ToString().Trim());

    private void Escape(ReadOnlySpan<char> text, bool quotes)
    {
        while (text.IndexOfAny(Special) is var next and >= 0)
        {
            _html.Append(text[..next]);
            _ = text[next] switch
            {
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '&' => _html.Append("&amp;"),
                '"' => _html.Append(quotes ? "&quot;" : "\""),
                _ => _html.Append('\uFFFD'),
            };
            text = text[(next + 1)..];
        }
        _html.Append(text);
    }
}

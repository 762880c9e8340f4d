using System.Collections.Frozen;

namespace Archive.Journal.Checking;

/// <summary>HTML → its words: tags out, references decoded, and what attributes and comments say beside the text.</summary>
internal static class HtmlWords
{
    // What browsers set in one line with its surroundings; every other element ends a word.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "mfrac",
        "mi", "mn", "mo", "mrow", "ms", "msub", "msubsup", "msup", "mtext", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong",
        "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words of a text that may hold HTML, though the file is none.</summary>
    public static void OfValue(string value, int source, FileContent into)
    {
        if (value.AsSpan().IndexOfAny('<', '&') < 0)
        {
            into.Text.Add(value, source);
            return;
        }
        var tokens = new HtmlTokens(value);
        while (tokens.Read())
        {
            OfToken(in tokens, value, source, into);
            if (tokens.Kind == HtmlTokenKind.StartTag)
                foreach (var attribute in tokens.Attributes) OfAttribute(tokens.ValueOf(attribute), source + attribute.ValueStart, into);
        }
    }

    /// <summary>Adds the words of a token, but not of its attributes.</summary>
    public static void OfToken(in HtmlTokens tokens, ReadOnlySpan<char> html, int source, FileContent into)
    {
        var token = html[tokens.Start..tokens.End];
        source += tokens.Start;
        switch (tokens.Kind)
        {
            case HtmlTokenKind.Text when tokens.RawElement.Length > 0:
                into.Aside.Separate();
                into.Aside.Add(tokens.HasReferences ? HtmlReferences.Decode(token, isAttribute: false) : token, source);
                break;
            case HtmlTokenKind.Text:
                into.Text.Add(token.Contains('&') ? HtmlReferences.Decode(token, isAttribute: false) : token, source);
                break;
            case HtmlTokenKind.Comment:
                into.Text.Join();
                OfAttribute(token, source, into);
                break;
            default:
                if (Inline.Contains(tokens.Name)) into.Text.Join();
                else into.Text.Separate();
                break;
        }
    }

    /// <summary>Adds words that stand beside the text.</summary>
    public static void OfAttribute(ReadOnlySpan<char> value, int source, FileContent into)
    {
        into.Aside.Separate();
        into.Aside.Add(value, source);
    }
}

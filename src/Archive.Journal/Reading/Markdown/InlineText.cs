using System.Text;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>The words of inline Markdown without its marks.</summary>
internal static class InlineText
{
    private const int DeepestNesting = 60;

    public static string Of(ContainerInline? container) => Of(container?.FirstChild, end: null);

    /// <summary>The words from one inline up to another, which is left out.</summary>
    public static string Of(Inline? first, Inline? end)
    {
        var text = new StringBuilder();
        Append(first, end, depth: 0);
        return text.ToString();

        void Append(Inline? from, Inline? until, int depth)
        {
            if (depth > DeepestNesting) return;
            for (var inline = from; inline is not null && inline != until; inline = inline.NextSibling)
            {
                if (Literal(inline) is { IsEmpty: false } literal) text.Append(literal);
                else if (inline is CodeInline code) text.Append(code.ContentSpan);
                else if (inline is FormulaInline formula) text.Append(formula.Tex);
                else if (inline is AutolinkInline link) text.Append(link.Url);
                else if (inline is ContainerInline container) Append(container.FirstChild, until: null, depth + 1);
            }
        }
    }

    /// <summary>The characters of an inline that is nothing but text, a soft line break being one line feed; empty for others.</summary>
    public static ReadOnlySpan<char> Literal(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        LineBreakInline { IsHard: false } => "\n",
        DelimiterInline delimiter => delimiter.ToLiteral(),
        UnclosedInline unclosed => unclosed.Opening,
        _ => default,
    };
}

using System.Text;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>The words of inline Markdown without its marks.</summary>
internal static class InlineText
{
    private const int DeepestNesting = 60;

    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(container?.FirstChild, depth: 0);
        return text.ToString();

        void Append(Inline? first, int depth)
        {
            if (depth > DeepestNesting) return;
            foreach (var inline in Flat(first))
            {
                if (Literal(inline) is { IsEmpty: false } literal) text.Append(literal);
                else if (inline is CodeInline code) text.Append(code.ContentSpan);
                else if (inline is FormulaInline formula) text.Append(formula.Tex);
                else if (inline is AutolinkInline link) text.Append(link.Url);
                else if (inline is ContainerInline child and not DelimiterInline) Append(child.FirstChild, depth + 1);
            }
        }
    }

    /// <summary>
    /// An inline and its siblings. A mark that opened nothing is a character, but the parser leaves what follows it inside
    /// it: here it stands beside it, however deep.
    /// </summary>
    public static List<Inline> Flat(Inline? first)
    {
        var flat = new List<Inline>();
        var later = new Stack<Inline>();
        for (var inline = first; inline is not null || later.TryPop(out inline);)
        {
            flat.Add(inline);
            var inside = inline is DelimiterInline delimiter ? delimiter.FirstChild : null;
            if (inside is not null && inline.NextSibling is { } next) later.Push(next);
            inline = inside ?? inline.NextSibling;
        }
        return flat;
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

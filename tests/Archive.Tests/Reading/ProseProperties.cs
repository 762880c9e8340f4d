using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Tests.Engine;
using CsCheck;
using Xunit;

namespace Archive.Tests.Reading;

public partial class ProseProperties
{
    private static readonly string[] Pieces =
    [
        "*", "**", "_", "~", "~~", "^", "`", "```", "[", "]", "(", ")", "![", "](", "[^1]", "[^2]", "[^1]: ", "[a]: ", "<", ">", "<b>", "<!--", "-->", "&", "&amp;", "&#0;", "&lt;", "$", "$$", "\\", "|", "|-|\n", "|a|b|\n",
        "-", "- ", "1. ", "# ", "## ", "> ", "    ", "\t", "\n", "\n\n", "  \n", "---\n", "===\n", ":", "\"", "'", " ", "a", "b", "1", "text ", "é", "日", "😀", "\u202E", "https://e.org", "http://", "javascript:", "mailto:a@b.org", "a@b.org", "<https://e.org>",
        "x/f.png", "f.png", "#a", "/a/", "//", "..", "%2e", "other.md", "doi:10.5555/x", "PMID: 1", "Figure 1. ", "Table 1. ", "{", "}", "\\frac", "\\left(", "\\right)", "^2", "_i", "\\alpha", "\\begin{cases}", "\\end{cases}", "&nbsp;", "\u0001", "\uD800",
    ];

    // None that makes a link's address, a comment or the name of a code block: those are not for readers.
    private static readonly string[] Marks =
    [
        "*", "**", "_", "~", " ~~", "^", "`", "``", "[", "]", "][", "[^1]", "][^1]", "![", "\n\n[^1]: ", "<", ">", "<b>", "&", "&amp;", "$", "$$", "\\", "\\\\", "|", "|\n|", "|\n|-|-|\n|", "\n- ", "\n  - ", "\n1. ", "\n# ", "\n> ", "\n", "\n\n", "  \n", "\n\n    ", "\n---\n", "\"", "'", " ", " @", "{", "}", "\\frac", "\\text{",
    ];

    private static readonly Gen<string> Markdown = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_markdown_is_sound_html() => Markdown.Sample(IsSound, iter: 20_000);

    [Fact]
    public void Any_text_is_sound_html() => Gens.Text.Sample(IsSound, iter: 5_000);

    [Fact]
    public void No_word_is_lost() => Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[0, 30].Sample(marks =>
    {
        var text = ProseCase.Of(string.Concat(marks.Select((mark, i) => mark + $"word{i}x")));
        if (text.Problems.Contains("TXT005", StringComparison.Ordinal)) return;
        var html = string.Concat(text.References.Select(r => r.Text.Html).Prepend(text.Html));
        Assert.All(marks.Select((_, i) => $"word{i}x"), word => Assert.Contains(word, html, StringComparison.Ordinal));
    }, iter: 20_000);

    private static void IsSound(string markdown)
    {
        var text = ProseCase.Of(markdown, "f.png");
        foreach (var prose in text.References.Select(r => r.Text).Prepend(text.Body))
        {
            var offsets = prose.Holes.Select(h => h.Offset).ToList();
            Assert.Equal(offsets.Order(), offsets);
            Assert.All(offsets, o => Assert.InRange(o, 0, prose.Html.Length));
            Assert.Equal("", string.Concat(prose.PlainText.Where(c => char.IsControl(c) && c != '\n')));
        }
        var html = string.Concat(text.References.Select(r => ProseCase.Fill(r.Text)).Prepend(text.Html));
        var root = XElement.Parse($"<div>{VoidElement().Replace(html, "$0</$1>")}</div>", LoadOptions.PreserveWhitespace);
        Assert.Empty(root.Descendants("script"));
        Assert.DoesNotContain(root.Descendants("p").Elements(), e => e.Name.LocalName is "p" or "figure" or "ul" or "ol" or "table" or "div" or "pre" or "blockquote");
        Assert.DoesNotContain(root.Descendants("a"), a => a.Ancestors("a").Any());
        var ids = root.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var url in root.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src"))
            Assert.Matches("^(https?://|tel:|#|/[^/]|/$|file:f\\.png|article:)", url.Value.ToLowerInvariant());
    }

    [GeneratedRegex("<(br|hr|img)(?: [^>]*)?>")]
    private static partial Regex VoidElement();
}

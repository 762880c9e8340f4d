using System.Text.RegularExpressions;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Reading;

public partial class ProseFormulaTests
{
    [Theory]
    [InlineData("between $5 and $10")]
    [InlineData("$5–$10")]
    [InlineData("US$3.50 or CA$4")]
    [InlineData("costs $5, but x$ y")]
    [InlineData("from $1,031$ on")]
    [InlineData("$5 million$ more")]
    [InlineData("a $ b $ c")]
    [InlineData("\\$x$ and x$y$")]
    [InlineData("|$5|$6|\n|-|-|\n|$a|$1|")]
    public void Money_is_no_formula(string markdown) => Assert.DoesNotContain("<math", ProseCase.Of(markdown).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("($x$)", "<p>(<math>…</math>)</p>")]
    [InlineData("a $1 +\nx$ b", "<p>a <math>…</math> b</p>")]
    [InlineData("$131 \\times 0.5 = 65.5$", "<p><math>…</math></p>")]
    [InlineData("$0.5 \\text{ mg per day}$", "<p><math>…</math></p>")]
    [InlineData("$a*b$ and $c*d$", "<p><math>…</math> and <math>…</math></p>")]
    [InlineData("where $$x=1$$ holds", "<p>where <math display=\"block\">…</math> holds</p>")]
    [InlineData("a\n\n$$\nx\n=\ny\n$$\n\nb", "<p>a</p>\n<div class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\"><math display=\"block\">…</math></div>\n<p>b</p>")]
    [InlineData("$$x_1$$", "<div class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\"><math display=\"block\">…</math></div>")]
    [InlineData("```math\nx\n```", "<div class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\"><math display=\"block\">…</math></div>")]
    [InlineData("> $$\n> x\n> $$", "<blockquote>\n<div class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\"><math display=\"block\">…</math></div>\n</blockquote>")]
    public void Finds_formulas(string markdown, string html)
    {
        var text = ProseCase.Of(markdown);
        Assert.Equal((html, ""), (Semantics().Replace(text.Html, "…"), text.Problems));
    }

    [Theory]
    [InlineData("a\n\n$$\nx = 1\n\nb", "3:1 TXT027")]
    [InlineData("a $$x = 1", "1:3 TXT027")]
    [InlineData("> $$\n\nx\n$$", "1:3 TXT027, 4:1 TXT027")]
    public void Reports_a_formula_that_is_never_closed(string markdown, string problems)
    {
        var text = ProseCase.Of(markdown);
        Assert.Equal(problems, text.Problems);
        Assert.Contains("$$", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_it_cannot_set_as_source_and_says_where()
    {
        var text = ProseCase.Of("a $x + \\foo{y} < 1$ b\n\n$$\nx\n\\bar\n$$");
        Assert.Equal("<p>a <code class=\"math\">x + \\foo{y} &lt; 1</code> b</p>\n<div class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\"><code class=\"math\">x \\bar</code></div>", text.Html);
        Assert.Equal("1:8 TXT026, 6:1 TXT026", text.Problems);
        Assert.Contains("\\foo is not known", text.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_source_for_copying() =>
        Assert.Equal("<p><math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math></p>", ProseCase.Of("$x^2$").Html);

    [Theory]
    [InlineData("x", "<mi>x</mi>")]
    [InlineData("12.5", "<mn>12.5</mn>")]
    [InlineData("1,031", "<mn>1,031</mn>")]
    [InlineData("a-b", "<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>")]
    [InlineData("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>")]
    [InlineData("^{13}C", "<mrow><msup><mrow></mrow><mn>13</mn></msup><mi>C</mi></mrow>")]
    [InlineData("f'", "<msup><mi>f</mi><mo>′</mo></msup>")]
    [InlineData("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData("\\frac{1}{x}", "<mfrac><mn>1</mn><mi>x</mi></mfrac>")]
    [InlineData("\\binom nk", "<mrow><mo stretchy=\"true\">(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac><mo stretchy=\"true\">)</mo></mrow>")]
    [InlineData("\\sqrt{x}", "<msqrt><mi>x</mi></msqrt>")]
    [InlineData("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData("\\alpha\\Gamma", "<mrow><mi>α</mi><mi mathvariant=\"normal\">Γ</mi></mrow>")]
    [InlineData("\\mathrm{RR}", "<mi>RR</mi>")]
    [InlineData("\\mathbf{x}", "<mi>𝐱</mi>")]
    [InlineData("\\text{if } x", "<mrow><mtext>if\u00A0</mtext><mi>x</mi></mrow>")]
    [InlineData("\\hat p", "<mover accent=\"true\"><mi>p</mi><mo stretchy=\"false\">^</mo></mover>")]
    [InlineData("\\overline{ab}", "<mover><mrow><mi>a</mi><mi>b</mi></mrow><mo>‾</mo></mover>")]
    [InlineData("\\ln x", "<mrow><mi>ln</mi><mo>\u2061</mo><mspace width=\"0.1667em\"></mspace><mi>x</mi></mrow>")]
    [InlineData("\\ln(x)", "<mrow><mi>ln</mi><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>")]
    [InlineData("\\Pr(A)", "<mrow><mo movablelimits=\"true\" lspace=\"0\" rspace=\"0\">Pr</mo><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>A</mi><mo stretchy=\"false\">)</mo></mrow>")]
    [InlineData("\\sum_{i=1}^n x", "<mrow><munderover><mo movablelimits=\"true\">∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>x</mi></mrow>")]
    [InlineData("\\int_0^1", "<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData("\\left(x\\right]", "<mrow><mo stretchy=\"true\">(</mo><mi>x</mi><mo stretchy=\"true\">]</mo></mrow>")]
    [InlineData("\\left.x\\right|", "<mrow><mi>x</mi><mo stretchy=\"true\">|</mo></mrow>")]
    [InlineData("P(A \\mid B)", "<mrow><mi>P</mi><mo stretchy=\"false\">(</mo><mi>A</mi><mo>∣</mo><mi>B</mi><mo stretchy=\"false\">)</mo></mrow>")]
    [InlineData("a\\,b\\quad c", "<mrow><mi>a</mi><mspace width=\"0.1667em\"></mspace><mi>b</mi><mspace width=\"1em\"></mspace><mi>c</mi></mrow>")]
    [InlineData("95\\%", "<mrow><mn>95</mn><mi mathvariant=\"normal\">%</mi></mrow>")]
    [InlineData("\\{x\\}", "<mrow><mo stretchy=\"false\">{</mo><mi>x</mi><mo stretchy=\"false\">}</mo></mrow>")]
    [InlineData("a < b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>")]
    [InlineData("x → ∞ ± µ", "<mrow><mi>x</mi><mo>→</mo><mi mathvariant=\"normal\">∞</mi><mo>±</mo><mi>µ</mi></mrow>")]
    [InlineData("\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}", "<mrow><mo stretchy=\"true\">(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo stretchy=\"true\">)</mo></mrow>")]
    [InlineData("\\begin{cases}1\\\\0\\end{cases}", "<mrow><mo stretchy=\"true\">{</mo><mtable><mtr><mtd class=\"left\"><mn>1</mn></mtd></mtr><mtr><mtd class=\"left\"><mn>0</mn></mtd></mtr></mtable></mrow>")]
    [InlineData("\\begin{aligned}x&=1\\\\\\end{aligned}", "<mtable><mtr><mtd class=\"right\"><mi>x</mi></mtd><mtd class=\"left\"><mrow><mo>=</mo><mn>1</mn></mrow></mtd></mtr></mtable>")]
    public void Sets_tex_as_mathml(string tex, string mathMl) =>
        Assert.Equal(mathMl, TexFormula.Read(tex).MathMl);

    [Theory]
    [InlineData("\\foo", "\\foo is not known", 0)]
    [InlineData("a{b", "a brace is not closed", 1)]
    [InlineData("a}b", "a brace is closed that was never opened", 1)]
    [InlineData("a & b", "& stands outside a matrix", 2)]
    [InlineData("a \\\\ b", "a line ends outside a matrix", 2)]
    [InlineData("x^2^3", "a symbol has two scripts in one place", 3)]
    [InlineData("x^", "something is missing here", 2)]
    [InlineData("\\frac{1}", "something is missing here", 8)]
    [InlineData("\\left( x", "\\left has no \\right", 0)]
    [InlineData("\\left x\\right)", "this is not a bracket", 6)]
    [InlineData("\\right)", "something is closed here that was never opened", 0)]
    [InlineData("\\text{a", "a brace is not closed", 7)]
    [InlineData("\\begin{tikz}\\end{tikz}", "\\begin{tikz} is not known", 0)]
    [InlineData("\\begin{matrix}a", "\\begin{matrix} has no \\end", 0)]
    [InlineData("\\begin{matrix}a\\end{cases}", "\\begin{matrix} ends with another name", 0)]
    [InlineData("#", "'#' has no meaning here", 0)]
    [InlineData("\\", "a backslash stands alone", 0)]
    [InlineData("{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{x}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}", "its parts stand too deep within one another", 30)]
    public void Says_what_it_cannot_set(string tex, string reason, int offset) => Assert.Equal(new TexTrouble(reason, offset), TexFormula.Read(tex).Trouble);

    [GeneratedRegex("<semantics>.*?</semantics>", RegexOptions.Singleline)]
    private static partial Regex Semantics();
}

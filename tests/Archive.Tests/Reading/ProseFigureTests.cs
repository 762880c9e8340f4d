using Xunit;

namespace Archive.Tests.Reading;

public class ProseFigureTests
{
    private const string Image = "<a href=\"file:f.png\"><img src=\"file:f.png\" alt=\"Alt\" loading=\"lazy\" decoding=\"async\"></a>";

    [Theory]
    [InlineData("![Alt](x/f.png)", "")]
    [InlineData("![Alt](x/f.png \"Figure 1. What it *shows*\")", "<figcaption><b class=\"label\">Figure 1.</b> What it *shows*</figcaption>")]
    [InlineData("![Alt](x/f.png)\nWhat it *shows*", "<figcaption>What it <em>shows</em></figcaption>")]
    [InlineData("![Alt](x/f.png)\n\nFigure 2: What it *shows*", "<figcaption><b class=\"label\">Figure 2:</b> What it <em>shows</em></figcaption>")]
    [InlineData("![Alt](x/f.png)\n\n**Fig. 2** What it shows", "<figcaption><b class=\"label\">Fig. 2</b> What it shows</figcaption>")]
    [InlineData("![Alt](x/f.png)\n\n**Figure S1. What** it shows", "<figcaption><strong><b class=\"label\">Figure S1.</b> What</strong> it shows</figcaption>")]
    public void An_image_alone_is_a_figure(string markdown, string caption) =>
        Assert.Equal($"<figure id=\"fig-1\" class=\"figure\">{Image}{caption}</figure>", ProseCase.Of(markdown, "f.png").Html);

    [Fact]
    public void A_sentence_about_the_figure_is_no_caption() =>
        Assert.EndsWith("</figure>\n<p>Figure 1 shows little.</p>", ProseCase.Of("![Alt](x/f.png)\n\nFigure 1 shows little.", "f.png").Html, StringComparison.Ordinal);

    [Fact]
    public void An_image_among_words_is_no_figure() =>
        Assert.Equal("<p>a <img src=\"file:f.png\" alt=\"Alt\" loading=\"lazy\" decoding=\"async\"> b</p>", ProseCase.Of("a ![Alt](f.png) b", "f.png").Html);

    [Theory]
    [InlineData("![Alt](x/g.png)", "1:8 TXT011")]
    [InlineData("![Alt](../y/f.png)", "1:8 TXT012")]
    [InlineData("![Alt](https://e.org/f.png)", "1:8 TXT018")]
    [InlineData("![Alt](//e.org/f.png)", "1:8 TXT018")]
    [InlineData("![Alt](data:image/png;base64,AAAA)", "1:8 TXT019")]
    [InlineData("![Alt](/f.png)", "1:8 TXT020")]
    [InlineData("![Alt]()", "1:1 TXT021")]
    [InlineData("![Alt](x/f.pdf)", "1:8 TXT022")]
    [InlineData("![](x/f.png)", "1:1 TXT023")]
    public void Reports_images_that_cannot_be_shown(string markdown, string problem) => Assert.Equal(problem, ProseCase.Of(markdown, "f.png", "f.pdf").Problems);

    [Fact]
    public void A_figures_words_are_in_the_plain_text() => Assert.Equal("Alt\nFigure 1. Caption", ProseCase.Of("![Alt](f.png \"Figure 1. Caption\")", "f.png").Plain);

    [Fact]
    public void A_table_has_a_caption_columns_and_a_region()
    {
        var text = ProseCase.Of("Table 1. *Rates*\n\n| | n | Rate |\n| :-- | --: | :-: |\n| a | 1 | `x` |");
        Assert.Equal("""
            <div class="table" id="table-1" role="region" tabindex="0" aria-labelledby="table-1-caption"><table>
            <caption id="table-1-caption"><b class="label">Table 1.</b> <em>Rates</em></caption>
            <thead>
            <tr><td class="left"></td><th class="right" scope="col">n</th><th class="center" scope="col">Rate</th></tr>
            </thead>
            <tbody>
            <tr><td class="left">a</td><td class="right">1</td><td class="center"><code>x</code></td></tr>
            </tbody>
            </table></div>
            """, text.Html);
        Assert.Equal("", text.Problems);
    }

    [Theory]
    [InlineData("**Table 2** Rates", "<b class=\"label\">Table 2</b> Rates")]
    [InlineData("**Table 2.** Rates", "<b class=\"label\">Table 2.</b> Rates")]
    [InlineData("Table 2 Rates", "<b class=\"label\">Table 2</b> Rates")]
    [InlineData("表 1. 退院時", "<b class=\"label\">表 1.</b> 退院時")]
    [InlineData("Tabla 2. Datos", "<b class=\"label\">Tabla 2.</b> Datos")]
    [InlineData("Tableau 3 – Taux", "<b class=\"label\">Tableau 3 –</b> Taux")]
    [InlineData("Table: rates", "<b class=\"label\">Table:</b> rates")]
    public void Knows_a_tables_caption(string paragraph, string caption) =>
        Assert.Contains($"<caption id=\"table-1-caption\">{caption}</caption>", ProseCase.Of(paragraph + "\n\n|a|\n|-|\n|b|").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("Table 1 shows the rates.")]
    [InlineData("表1は率を示す。")]
    [InlineData("Tables are dull.")]
    public void Reports_a_table_without_a_caption(string paragraph)
    {
        var text = ProseCase.Of(paragraph + "\n\n|a|\n|-|\n|b|");
        Assert.Equal("3:1 TXT024", text.Problems);
        Assert.Contains("aria-label=\"Table 1\"", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_table_without_a_head() => Assert.Equal("3:1 TXT025", ProseCase.Of("a\n\n| - | --- |\n| c | d |").Problems);

    [Fact]
    public void A_caption_needs_no_empty_line_below_it() =>
        Assert.Contains("""<caption id="table-1-caption"><b class="label">Table 1.</b> Rates</caption>""", ProseCase.Of("Table 1. Rates\n| a | b |\n| - | - |\n| c | d |").Html, StringComparison.Ordinal);

    [Fact]
    public void Keeps_the_cells_of_rows_that_are_too_long() => Assert.Contains("<td>c</td>", ProseCase.Of("|a|\n|-|\n|b|c|").Html, StringComparison.Ordinal);
}

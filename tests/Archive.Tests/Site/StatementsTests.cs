using System.Text;
using System.Text.Json;
using Archive.Engine;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>The disclosures as an index, and the same as CSV and JSON.</summary>
public sealed class StatementsTests : IDisposable
{
    private readonly AnInput _input = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void What_is_not_stated_is_counted_and_has_a_page_of_its_own()
    {
        _input.Letter("one", "2020", "[Jane Smith]", "consent: Obtained.\n");
        _input.Letter("two", "2021", "[Jane Smith]");
        _input.Letter("three", "2021", "[Jane Smith]", "consent: {status: not-stated}\n");
        var site = _input.Build();
        Assert.Equal(["Obtained 1 33%", "Not stated 2 67%"], Values(site, "consent"));
        Assert.Equal(["The title of three", "The title of two"], site.Page("statements/consent/not-stated").QuerySelectorAll(".entry .title").Select(t => t.TextContent.Trim()));
        foreach (var kind in new[] { "provenance", "ethics", "funding", "competing-interests" }) Assert.Equal(["Not stated 3 100%"], Values(site, kind));
        Assert.Contains("Stated by 1 of 3 articles (33%)", Section(site, "consent").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_and_records_count_where_they_state_something_and_only_there()
    {
        _input.Letter("one", "2020", "[Jane Smith]", "funding: None.\n");
        _input.Article("two", "type: correction\npublished: 2020\ncorrects: one\n");
        _input.Article("three", "type: correction\npublished: 2021\ncorrects: one\nfunding: [{funder: Wellcome}]\n");
        _input.Write("articles/four.md", "---\ntitle: A record\ntype: article\nextent: record\npublished: 2019\nauthors: [Ann Other]\ndoi: 10.5555/four\n---\n");
        var site = _input.Build();
        Assert.Equal(["Not stated 1 100%"], Values(site, "consent"));
        Assert.Equal(2, Values(site, "funding").Count());
        Assert.Contains("Wellcome 1 50%", Values(site, "funding"));
    }

    [Fact]
    public void A_chart_by_year_can_be_read_as_text()
    {
        _input.Letter("one", "2019", "[Jane Smith]", "consent: Obtained.\n");
        _input.Letter("two", "2019", "[Jane Smith]");
        _input.Letter("three", "2021", "[Jane Smith]", "consent: Obtained.\n");
        var site = _input.Build();
        Assert.Equal("Patient consent: articles that state it, by year. 2019: 1 of 2, 2020: 0 of 0, 2021: 1 of 1", Section(site, "consent").QuerySelector("svg[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal("Items by year. 2019: 1, 2020: 0, 2021: 1", site.Page("statements/consent/obtained").QuerySelector("svg[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_funder_or_committee_is_one_value_however_it_is_printed()
    {
        _input.Letter("one", "2019", "[Jane Smith]", "funding: [{funder: FUNDACAO X.}]\nethics-approval: {body: Ethics committee of Zurich.}\n");
        _input.Letter("two", "2020", "[Jane Smith]", "funding: [{funder: Fundação X}, {funder: Another}]\nethics-approval: {body: Ethics Committee of Zürich}\n");
        _input.Letter("three", "2021", "[Jane Smith]", "funding: [{funder: Fundação X}]\nethics-approval: {body: Ethics Committee of Zürich}\n");
        var site = _input.Build();
        Assert.Equal(["Fundação X 3 100%", "Another 1 33%"], Values(site, "funding"));
        Assert.Equal(["Ethics Committee of Zürich 3 100%"], Values(site, "ethics"));
        Assert.Contains("statements/funding/fundacao-x/index.html", site.Files.Keys);
    }

    [Fact]
    public void Names_that_differ_late_or_not_in_letters_or_are_words_of_the_archive_stay_apart()
    {
        var name = string.Concat(Enumerable.Repeat("committee of the university ", 4));
        _input.Letter("one", "2019", "[Jane Smith]", $"funding: [{{funder: {name}of Northfield}}, {{funder: None}}, {{funder: Not stated}}]\n");
        _input.Letter("two", "2020", "[Jane Smith]", $"funding: [{{funder: {name}of Eastport}}, {{funder: \"--\"}}, {{funder: \"**\"}}]\n");
        _input.Letter("three", "2021", "[Jane Smith]", "funding: None.\n");
        _input.Letter("four", "2021", "[Jane Smith]");
        var site = _input.Build();
        Assert.Equal(8, Values(site, "funding").Count());
        Assert.Equal(8, Section(site, "funding").QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")).Distinct().Count());
        Assert.Contains("statements/funding/none-2/index.html", site.Files.Keys);
    }

    [Fact]
    public void Hostile_names_are_text_on_the_page_and_values_in_the_table()
    {
        string[] funders = ["<script>alert(1)</script>", "Smith, \"Jones\" & Sons", "=cmd()|' /C calc'!A0", "+1", "-2", "@SUM(A1)", "Two\nlines"];
        _input.Letter("one", "2020", "[Jane Smith]", $"funding: [{string.Join(", ", funders.Select(f => $"{{funder: {JsonSerializer.Serialize(f)}}}"))}]\n");
        var site = _input.Build();
        Assert.Null(site.Page("statements").QuerySelector("main script"));
        Assert.Contains("<script>alert(1)</script>", Section(site, "funding").QuerySelectorAll("tbody a").Select(a => a.TextContent));

        var rows = Rows(site).Where(r => r[4] == "funding").ToArray();
        Assert.Equal(new[] { "<script>alert(1)</script>", "Smith, \"Jones\" & Sons", "'=cmd()|' /C calc'!A0", "'+1", "'-2", "'@SUM(A1)", "Two lines" }.Order(StringComparer.Ordinal), rows.Select(r => r[5]).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal(7, r.Length));
        Assert.DoesNotContain(rows.SelectMany(r => r), v => v.Length > 0 && "=+-@\t\r\n".Contains(v[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_a_value_holds_comes_back_from_the_table_and_no_value_is_a_formula()
    {
        string[][] written = [["a", "", "b,c"], ["\"", "\"\"", "say \"so\""], ["one\ntwo", "one\r\ntwo", "one\rtwo"], ["日本", "'", " "], ["=1+1", " =1", "\t=1"], ["\r\n=1", "＝1", "@x,\"y\""]];
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (var row in written) Csv.WriteRow(output, row);
        var read = Rows(Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(written[..4], read[..4]);
        Assert.Equal(written[4..].Select(r => r.Select(v => "'" + v)), read[4..]);
    }

    [Fact]
    public void The_table_has_a_head_and_a_row_for_each_article_and_value()
    {
        _input.Letter("one", "2020-05", "[Jane Smith]", "consent: Obtained.\n");
        var csv = _input.Build().Text("statements/statements.csv");
        Assert.Equal(
            "article id,url,type,published,kind,value,sentence as printed\r\n" +
            "one,https://archive.example/base/articles/one/,letter,2020-05,consent,Obtained,Obtained.\r\n" +
            "one,https://archive.example/base/articles/one/,letter,2020-05,provenance,Not stated,\r\n" +
            "one,https://archive.example/base/articles/one/,letter,2020-05,ethics,Not stated,\r\n" +
            "one,https://archive.example/base/articles/one/,letter,2020-05,funding,Not stated,\r\n" +
            "one,https://archive.example/base/articles/one/,letter,2020-05,competing-interests,Not stated,\r\n", csv);
    }

    [Fact]
    public void Counts_of_the_data_are_those_of_the_page_and_of_the_rows_in_the_whole_specimen()
    {
        var site = RenderedSite.Of(Repository.Input, "https://archive.example/base/");
        using var json = JsonDocument.Parse(site.Text("statements/statements.json"));
        var rows = Rows(site).Skip(1).ToArray();
        Assert.Equal(rows.Length, json.RootElement.GetProperty("rows").GetArrayLength());
        var kinds = json.RootElement.GetProperty("kinds").EnumerateArray().ToArray();
        Assert.Equal(5, kinds.Length);
        foreach (var kind in kinds)
        {
            var word = kind.GetProperty("kind").GetString()!;
            var values = kind.GetProperty("values").EnumerateArray().Select(v => (Value: v.GetProperty("value").GetString()!, Articles: v.GetProperty("articles").GetInt32())).ToArray();
            Assert.Equal(values.Select(v => $"{v.Value} {v.Articles:N0}"), Values(site, word).Select(v => v[..v.LastIndexOf(' ')]));
            foreach (var (value, articles) in values) Assert.Equal(articles, rows.Count(r => r[4] == word && r[5] == value));
            foreach (var value in kind.GetProperty("values").EnumerateArray())
                Assert.Equal(value.GetProperty("articles").GetInt32(), value.GetProperty("years").EnumerateObject().Sum(y => y.Value.GetInt32()) + (value.TryGetProperty("undated", out var undated) ? undated.GetInt32() : 0));
            Assert.Equal(kind.GetProperty("articles").GetInt32(), rows.Where(r => r[4] == word).Select(r => r[0]).Distinct().Count());
            Assert.Equal(kind.GetProperty("stating").GetInt32(), rows.Where(r => r[4] == word && r[5] != "Not stated").Select(r => r[0]).Distinct().Count());
        }
    }

    [Fact]
    public void What_is_withdrawn_or_not_published_is_in_none_of_it()
    {
        _input.Letter("one", "2020", "[Jane Smith]");
        _input.Letter("two", "2020", "[Jane Smith]", "consent: {status: withdrawn, date: 2021-01-01}\nfunding: [{funder: Secret fund}]\n");
        _input.Letter("three", "2020", "[Jane Smith]", "consent: Pending.\nfunding: [{funder: Secret fund}]\n");
        _input.Letter("four", "2020", "[Jane Smith]", "embargo-until: 2031-01-01\nfunding: [{funder: Secret fund}]\n");
        var site = _input.Build();
        Assert.All(Rows(site).Skip(1), r => Assert.Equal("one", r[0]));
        Assert.DoesNotContain("Secret", site.Text("statements/statements.json") + site.Text("statements/statements.csv") + site.Text("statements/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_links_to_its_data_in_words_and_for_programs()
    {
        _input.Letter("one", "2020", "[Jane Smith]");
        var page = _input.Build().Page("statements");
        foreach (var (file, type) in new[] { ("/base/statements/statements.csv", "text/csv"), ("/base/statements/statements.json", "application/json") })
        {
            Assert.NotNull(page.QuerySelector($"main a[href='{file}']"));
            Assert.Equal(type, page.QuerySelector($"link[rel=alternate][href='{file}']")!.GetAttribute("type"));
        }
    }

    private static AngleSharp.Dom.IElement Section(RenderedSite site, string kind) => site.Page("statements").QuerySelector($"section[aria-labelledby='{kind}']")!;

    // Each row of a kind's table: "Obtained 1 33%".
    private static IEnumerable<string> Values(RenderedSite site, string kind) =>
        Section(site, kind).QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim())));

    private static List<string[]> Rows(RenderedSite site) => Rows(site.Text("statements/statements.csv"));

    /// <summary>Reads CSV by the grammar of RFC 4180, and nothing else.</summary>
    private static List<string[]> Rows(string text)
    {
        Assert.NotEqual('\uFEFF', text[0]);
        var (rows, row, i) = (new List<string[]>(), new List<string>(), 0);
        while (i < text.Length)
        {
            row.Add(Field(text, ref i));
            if (text[i] == ',') i++;
            else
            {
                Assert.Equal("\r\n", text.Substring(i, 2));
                i += 2;
                rows.Add([.. row]);
                row.Clear();
            }
        }
        return rows;
    }

    private static string Field(string text, ref int i)
    {
        var field = new StringBuilder();
        if (text[i] != '"')
        {
            while (text[i] is not (',' or '\r')) field.Append(text[i] is '"' or '\n' ? throw new InvalidDataException("A bare quote or line feed.") : text[i++]);
            return field.ToString();
        }
        for (i++; ; i++)
        {
            if (text[i] == '"' && text[++i] != '"') return field.ToString();
            field.Append(text[i]);
        }
    }
}

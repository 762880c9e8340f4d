using AngleSharp.Html.Parser;
using Archive.Journal.Checking;
using CsCheck;
using Xunit;

namespace Archive.Tests.Checking;

public sealed class HtmlTokensTests
{
    // What tags, attributes, comments, references and raw texts are made of, in any order.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf("<", ">", "</", "/>", "=", "\"", "'", " ", "\n", "<!--", "-->", "--!>", "<!", "<?", "&", ";", "&amp;", "&#x41;", "&#", "&nbsp", "a", "p", "P", "script",
            "<script>", "</script", "</SCRIPT >", "<style>", "<title>", "</title>", "<textarea", "</textarea>", "href=", "on", "/", "-", "]]>", "<![CDATA[", "\0", "😀", "\ud800", "é"),
        Gen.String);

    private static readonly Gen<string> Html = Pieces.Array[0, 40].Select(string.Concat);

    [Fact]
    public void Takes_any_text_and_leaves_nothing_out() => Html.Sample(html =>
    {
        var tokens = new HtmlTokens(html);
        var end = 0;
        while (tokens.Read())
        {
            Assert.Equal(end, tokens.Start);
            Assert.True(tokens.End > tokens.Start);
            foreach (var attribute in tokens.Attributes) tokens.ValueOf(attribute);
            end = tokens.End;
        }
        Assert.Equal(html.Length, end);
    }, iter: 20_000);

    [Fact]
    public void A_page_of_any_text_can_be_read() => Html.Sample(html => { ReadHtml.From(new SiteText("a.html", html)); }, iter: 5_000);

    [Fact]
    public void A_stylesheet_of_any_text_can_be_read() =>
        Gen.OneOf(Gen.OneOf("url(", "@import", "@", "\\", "\"", "'", "(", ")", "/*", "*/", "image-set(", ";", "{", "}", "\\75", "a", " ", "\n"), Gen.String).Array[0, 30]
            .Select(string.Concat).Sample(css => { ReadCss.From(new SiteText("a.css", css)); }, iter: 5_000);

    /// <summary>A parser that is not ours sees the same attributes on a tag.</summary>
    [Theory]
    [InlineData("<a href=\"x\" title='y z' data-a=b c>")]
    [InlineData("<a href = x/y/ >")]
    [InlineData("<A HREF='&amp;&lt;&copy=1&notit;&hellip;&#233;&#xe9&commat;'/>")]
    [InlineData("<a =x y=1=2 \"q\"=1>")]
    [InlineData("<a\n\thref\n=\n'x'\ntitle>")]
    [InlineData("<a href=\"x\"title=\"y\">")]
    [InlineData("<a / href=x / >")]
    [InlineData("<a x=1 X=2>")]
    public void Reads_attributes_as_browsers_do(string html)
    {
        var expected = new HtmlParser().ParseDocument("<body>" + html).QuerySelector("a")!.Attributes.Select(a => (a.Name, a.Value)).Order();
        var tokens = new HtmlTokens(html);
        Assert.True(tokens.Read());
        var found = new List<(string Name, string Value)>();
        foreach (var attribute in tokens.Attributes) found.Add((tokens.NameOf(attribute).ToString().ToLowerInvariant(), tokens.ValueOf(attribute)));
        Assert.Equal(expected, found.DistinctBy(a => a.Name).Order());
    }

    [Theory]
    [InlineData("&amp;&lt;&#65;&#x42;&nbsp;&nbspx&copy2019&AMP&commat;&colon;&Tab;&bogus;& &#; &#x; &#0;&#1114112;&notit;&eacute&frac12x")]
    public void Reads_references_as_browsers_do(string text) =>
        Assert.Equal(new HtmlParser().ParseDocument($"<body><p>{text}").QuerySelector("p")!.TextContent, HtmlReferences.Decode(text, isAttribute: false));

    [Theory]
    [InlineData("a<b>c</b>d", "a|<b>|c|</b>|d")]
    [InlineData("a < b <3 </ >x", "a |< b |<3 |</ >|x")]
    [InlineData("<script>a</b></scripts></Script >b", "<script>|a</b></scripts>|</Script >|b")]
    [InlineData("<!-- a > b -->c<!-->d<!--->e<!-- f --!>g<!-- h", "<!-- a > b -->|c|<!-->|d|<!--->|e|<!-- f --!>|g|<!-- h")]
    [InlineData("<!doctype html><?x y?>z", "<!doctype html>|<?x y?>|z")]
    [InlineData("<a title='>'>b", "<a title='>'>|b")]
    [InlineData("<a title='>b", "<a title='>b")]
    public void Divides_a_text_into_tokens(string html, string expected)
    {
        var tokens = new HtmlTokens(html);
        var found = new List<string>();
        while (tokens.Read()) found.Add(html[tokens.Start..tokens.End]);
        Assert.Equal(expected, string.Join('|', found));
    }
}

using System.Text;
using Archive.Tests.Site;
using CsCheck;
using Xunit;

namespace Archive.Tests.Reading;

/// <summary>Whatever stands in an article's file, a build ends soon, with an article or with diagnostics that have a place.</summary>
public sealed class ArticleProperties
{
    private static readonly string[] Fragments =
    [
        "---\n", "title: A letter\n", "type: letter\n", "type: [reply\n", "authors:\n", "  - name: Ann Other\n", "  - {given: A, family: B}\n", "    orcid: 0000-0002-1825-0097\n",
        "published: 2020-02-30\n", "doi: 10.5555/x\n", "topics: [a, b]\n", "consent: {status: withdrawn}\n", "consent: Obtained.\n", "responds-to: one\n", "responds-to: {doi: 10.5555/y}\n",
        "abstract: |\n  Some *text*[^1]\n", "pdf: ../x.pdf\n", "aliases: [/a/, b]\n", "? x\n: y\n", "- ", ": ", "[", "]", "{", "}", "&a ", "*a ", "!!str ", "\"", "'", "|\n", ">\n", "#", "\t", "  ", "\n", "%",
        "Text[^1] and $x^2$.\n", "[^1]: A reference, doi:10.5555/z.\n", "![alt](one/x.png \"Figure 1.\")\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "<b>", "&nbsp;", "[x](javascript:y)", "$$\n\\frac{a}{b}\n$$\n",
        "**", "_", "`", "```\n", "> ", "1. ", "\u202E", "日本語", "\uFEFF", "é", "\u0000", "\r\n",
    ];

    private static readonly Gen<string> Mixture = Gen.OneOf([.. Fragments.Select(Gen.Const)]).List[0, 40].Select(string.Concat);

    [Fact]
    public void Any_mixture_of_front_matter_and_text_ends_in_an_article_or_in_diagnostics() =>
        Mixture.Select(Gen.Bool, (text, isWhole) => isWhole ? text : "---\ntitle: A letter\ntype: letter\n" + text).Sample(Build, iter: 300, threads: 1);

    [Fact]
    public void Any_bytes_end_in_an_article_or_in_diagnostics() => Gen.Byte.Array[0, 200].Sample(Build, iter: 200, threads: 1);

    private static void Build(string text) => Build(Encoding.UTF8.GetBytes(text));

    private static void Build(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("archive.yml", "title: A case\nbase-url: https://example.org/\n");
        folder.Write("articles/one.md", bytes);
        var built = RenderedSite.Of(folder.Root);
        Assert.All(built.Site.Diagnostics, d => Assert.True(d.Place is { Line: > 0, Column: > 0, Path.Length: > 0 }, $"{d.Code} has no place."));
        Assert.True(built.HasErrors || built.Files.ContainsKey("articles/one/index.html"));
    }
}

using System.Text;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Archive.Journal.Writing;
using CsCheck;
using Xunit;

namespace Archive.Tests.Writing;

/// <summary>What archive fix rewrites, and all that it leaves alone.</summary>
public sealed class FixArticleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("consent: obtained", "consent: Obtained.")]
    [InlineData("consent: \"Patient consent: Obtained\" # by letter", "consent: \"Obtained.\" # by letter")]
    [InlineData("consent: 'consent obtained directly from Patient(s)'", "consent: 'Consent obtained directly from patient(s).'")]
    [InlineData("provenance: not commissioned, externally peer-reviewed", "provenance: Not commissioned; externally peer reviewed.")]
    [InlineData("provenance: Not commissioned; externally peer reviewed", "provenance: Not commissioned; externally peer reviewed.")]
    [InlineData("ethics-approval: not Required", "ethics-approval: Not required.")]
    [InlineData("funding: none declared", "funding: None declared.")]
    [InlineData("competing-interests: [none declared, Owns shares.]", "competing-interests: [None declared., Owns shares.]")]
    [InlineData("competing-interests: {Ann Other: none declared}", "competing-interests: {Ann Other: None declared.}")]
    [InlineData("doi: https://doi.org/10.5555/ABC.1", "doi: 10.5555/ABC.1")]
    [InlineData("doi:   \"doi: 10.5555/x\"", "doi:   \"10.5555/x\"")]
    [InlineData("doi: http://dx.doi.org/10.5555/x#y # z", "doi: 10.5555/x#y # z")]
    [InlineData("responds-to: doi:10.5555/x", "responds-to: 10.5555/x")]
    [InlineData("responds-to: [https://doi.org/10.5555/x, {doi: 'doi:10.5555/y', year: 2019/3/4}]", "responds-to: [10.5555/x, {doi: '10.5555/y', year: 2019-03-04}]")]
    [InlineData("authors: [{name: A, orcid: \"https://orcid.org/0000-0000-0000-001x\"}]", "authors: [{name: A, orcid: \"0000-0000-0000-001X\"}]")]
    [InlineData("handling-editor: {name: A, orcid: 0000-0000-0000-001x}", "handling-editor: {name: A, orcid: 0000-0000-0000-001X}")]
    [InlineData("published: 2021/3/4", "published: 2021-03-04")]
    [InlineData("published: '2021-3-4'", "published: '2021-03-04'")]
    [InlineData("published: 2021-3", "published: 2021-03")]
    [InlineData("topics: [b, \"A\", c]   # three", "topics: [\"A\", b, c]   # three")]
    [InlineData("keywords:\n  - beta   # the second\n  -   'alpha'  # the first\n  - gamma", "keywords:\n  - 'alpha'  # the first\n  -   beta   # the second\n  - gamma")]
    [InlineData("topics: [\n  b,\n  a\n  ]", "topics: [\n  a,\n  b\n  ]")]
    [InlineData("topics: [Öl, Zeh, Ast]", "topics: [Ast, Öl, Zeh]")]
    [InlineData("rights: Cafe\u0301   \n", "rights: Caf\u00E9   \n")]
    public void Rewrites_what_is_safe_to_rewrite(string before, string after)
    {
        Assert.Equal(Letter(after), Fixed(Letter(before)));
        Assert.Equal(Letter(after).Replace("\n", "\r\n", StringComparison.Ordinal), Fixed(Letter(before).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal("\uFEFF" + Letter(after), Fixed("\uFEFF" + Letter(before)));
    }

    [Theory]
    [InlineData("consent: Patient consent obtained.")]
    [InlineData("consent: We asked, and it was obtained")]
    [InlineData("consent: {status: obtained, statement: obtained}")]
    [InlineData("consent: >-\n  obtained")]
    [InlineData("provenance: Invited; externally peer reviewed.")]
    [InlineData("provenance: Externally peer reviewed; not commissioned.")]
    [InlineData("doi: https://example.org/10.5555/x")]
    [InlineData("doi: 10.5555")]
    [InlineData("full-text-url: https://doi.org/10.5555/x")]
    [InlineData("published: 3/4/2021")]
    [InlineData("published: 2021/13/4")]
    [InlineData("published: 2011/12")]
    [InlineData("pages: 101-102")]
    [InlineData("authors: [b, a]")]
    [InlineData("topics:\n  # a heading\n  - a\n  # another\n  - b\n  - c\n  # the last\n  - b")]
    [InlineData("topics: [b, # of b\n  a]")]
    [InlineData("topics: [\"b\\u0041\", a]")]
    [InlineData("aliases: [/cafe\u0301/]")]
    [InlineData("title: A   \n# trailing")]
    public void Leaves_alone_what_it_must_not_decide(string line) => Assert.Equal(Letter(line), Fixed(Letter(line)));

    [Fact]
    public void Composes_the_text_but_no_name_of_a_file()
    {
        _folder.Write("articles/one/cafe\u0301.png", "x");
        _folder.Write("articles/one/e\u0301te\u0301.png", "x");
        Assert.Equal(Letter("rights: x") + "\n\nCaf\u00E9 ![Caf\u00E9](one/cafe\u0301.png)", Fixed(Letter("rights: x") + "\n\nCafe\u0301 ![Caf\u00E9](one/cafe\u0301.png)"));
        // Here the composed name would name no file: the whole text is left.
        var spaced = Letter("rights: x") + "\n\nCafe\u0301 ![x][p]\n\n[p]: one/e\u0301te\u0301.png\n";
        Assert.Equal(spaced, Fixed(spaced));
    }

    [Theory]
    [InlineData("no front matter")]
    [InlineData("---\ntitle: [\n---\n")]
    [InlineData("---\nconsent: obtained\nconsent: obtained\n---\n")]
    public void Does_not_touch_a_file_that_cannot_be_read(string text)
    {
        var result = FixArticle.From(File(text));
        Assert.False(result.IsChanged);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void Finds_nothing_in_the_specimen_that_it_would_not_leave_a_second_time()
    {
        foreach (var file in FixArticle.Files(Repository.Input)) AssertKeepsMeaning(file);
    }

    [Fact]
    public void Keeps_the_meaning_of_whatever_can_be_read() => Lines.Sample(text =>
    {
        AssertKeepsMeaning(File(text));
    }, iter: 300, threads: 1);

    private static readonly string[] FrontMatterLines =
    [
        "title: Cafe\u0301\n", "type: reply\n", "authors:\n  - name: B\u0308o\n    orcid: https://orcid.org/0000-0000-0000-001x # iD\n  - name: A\n", "published: 2021/3/4\n", "doi: 'doi:10.5555/x'\n",
        "topics: [b, 'c d', a]\n", "keywords:\n- z # last\n- a\n", "consent: obtained\n", "provenance: \"not commissioned, externally peer-reviewed\"\n", "# a comment\n", "\n", "responds-to:\n  - https://doi.org/10.5555/y\n  - {doi: 'doi:10.5555/z', year: 2020-1}\n",
        "competing-interests: [none declared, none]\n", "abstract: |\n  Te\u0301xt\n   more\n", "unknown: y\n", "funding: none.   \n", "rights: >\n  folded\n  lines\n",
    ];

    private static readonly Gen<string> Lines = Gen.Select(
        Gen.Shuffle(FrontMatterLines).Select(l => l.Take(12)),
        Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n")), Engine.Gens.Text.Select(Engine.NormalFormTests.WithoutHalves),
        (lines, end, body) => ("---\n" + string.Concat(lines) + "---\n" + body).Replace("\n", end, StringComparison.Ordinal));

    private static void AssertKeepsMeaning(ArticleFile file)
    {
        var result = FixArticle.From(file);
        if (!result.Diagnostics.IsEmpty) return;
        var before = Read(file, result.Before);
        var after = Read(file, result.After);
        Assert.Equal(Meaning(before.Article!), Meaning(after.Article!));
        Assert.True(after.Diagnostics.Count(d => d.IsError) <= before.Diagnostics.Count(d => d.IsError));
        Assert.Equal(result.Before.Count(c => c is '\n' or '\r'), result.After.Count(c => c is '\n' or '\r'));
        if (!result.IsChanged) Assert.Equal(file.File.ReadBytes(), result.Bytes);
        var again = EditableText.From(file, result.After, new DiagnosticBag())!;
        var fixes = System.Collections.Immutable.ImmutableArray.CreateBuilder<Fix>();
        Assert.Equal(result.After, SortLists.From(RewriteValues.From(ComposeText.From(again, fixes), fixes), fixes).Text);
        Assert.Empty(fixes);
    }

    // All that may change is brought to one form: composition, the order of topics and keywords, the sentences' spelling.
    private static string Meaning(Article article)
    {
        var meaning = string.Join('\n', article.Title.Value, article.Type, string.Join(';', article.Authors.Select(a => $"{a.Name.Full} {a.Orcid?.Value}")), article.Doi?.Value,
            string.Join(';', article.Topics.Select(t => t.Value).Order(StringComparer.Ordinal)), string.Join(';', article.Keywords.Order(StringComparer.Ordinal)),
            article.Consent?.Status, article.Provenance?.IsCommissioned, article.Provenance?.PeerReview, article.EthicsApproval?.Status, article.EthicsApproval?.Body, article.Funding?.IsNone, article.CompetingInterests?.IsNone,
            string.Join(';', article.Relations.Select(r => (r.Kind, r.Target is WorkReference.Described described ? described.Work.Key : r.Target.ToString()))), article.Abstract.PlainText, article.Body.PlainText, article.References.Length);
        return NormalForm.Compose(meaning);
    }

    private static ParsedArticle Read(ArticleFile file, string text) =>
        ParseArticle.From(file, new SourceText(file.File.Path, text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text));

    private static string Letter(string line) => $"---\n# A comment: kept, as is  \ntype:  letter\n{line}\nissue: 3 \n---\nText, [^1] obtained; doi:10.5555/x \n\n[^1]: https://doi.org/10.5555/x";

    private string Fixed(string text)
    {
        var result = FixArticle.From(File(text));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(result.IsChanged, !result.Fixes.IsEmpty);
        return Encoding.UTF8.GetString(result.Bytes.AsSpan());
    }

    private ArticleFile File(string text)
    {
        _folder.Write("articles/one.md", text);
        return FixArticle.Files(_folder.Root).Single();
    }
}

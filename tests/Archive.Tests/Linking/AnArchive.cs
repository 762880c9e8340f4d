using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Linking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Tests.Linking;

/// <summary>All files of a small archive, ready to be linked.</summary>
internal sealed record AnArchive(params ImmutableArray<ArticleBuilder> Articles)
{
    public ImmutableArray<ParsedArticle> BrokenFiles { get; init; } = [];
    public ImmutableArray<PersonEntry> People { get; init; } = [];
    public ImmutableArray<TopicEntry> Topics { get; init; } = [];
    public ImmutableArray<ProsePage> Pages { get; init; } = [];
    public ImmutableArray<Policy> Policies { get; init; } = [];
    public PartialDate Today { get; init; } = new(2025, 1, 1);
    public bool ShowsDrafts { get; init; }

    public CorpusInput Input => new(
        new SiteSettings { Policies = Policies }, [.. Articles.Select(a => a.Parsed), .. BrokenFiles], People, Topics, Pages, Today, !Topics.IsEmpty, ShowsDrafts);

    public Linked Link() => Linked.From(Input);

    /// <summary>The corpus of articles that link without a complaint.</summary>
    public static Corpus Of(params ImmutableArray<ArticleBuilder> articles) => new AnArchive(articles).Link().WithoutProblems();
}

/// <summary>What linking gives.</summary>
internal sealed record Linked(Corpus Corpus, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The diagnostics as a maintainer looks for them: <c>REL001 articles/a.md:3:3</c>.</summary>
    public IEnumerable<string> Problems => Diagnostics.Select(d => $"{d.Code} {d.Place}");

    public static Linked From(CorpusInput input)
    {
        var (corpus, diagnostics) = LinkCorpus.From(input);
        return new Linked(corpus, diagnostics);
    }

    public Corpus WithoutProblems()
    {
        Xunit.Assert.Empty(Problems);
        return Corpus;
    }
}

internal static class CorpusExtensions
{
    public static IEnumerable<string> Ids(this IEnumerable<Article> articles) => articles.Select(a => a.Id);

    public static IEnumerable<string> Keys(this IEnumerable<Work> works) => works.Select(w => w.Key);

    /// <summary>Each person with their articles: <c>asa-lindstrom: b a</c>.</summary>
    public static IEnumerable<string> Authors(this Corpus corpus) => corpus.People.Select(p => $"{p.Slug}: {string.Join(' ', p.Articles.Ids())}");
}

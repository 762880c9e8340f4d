using System.Text;
using Archive.Journal.Model;
using CsCheck;
using Xunit;

namespace Archive.Tests.Linking;

public class LinkCorpusProperties
{
    private const int Articles = 12;

    private static readonly Gen<ArticleBuilder> AnyArticle =
        from id in Gen.Int[0, Articles - 1]
        from year in Gen.Int[2018, 2021]
        from isDated in Gen.Int[0, 3]
        from people in Gen.Select(Gen.OneOf("Wei Zhang", "W. Zhang", "W Zhang", "Li Wei", "wei zhang"), Gen.Int[0, 3]).Array[0, 3]
        from topics in Gen.OneOf("lupus", "Lupus", "SLE", "gout", "Gout", "rash").Array[0, 3]
        from relations in Gen.Int[0, Articles + 2].Array[0, 3]
        from state in Gen.Int[0, 9]
        from volume in Gen.OneOf("", "1", "01", "2", "suppl 1", "Suppl 1")
        from link in Gen.Int[0, Articles + 1]
        select Build(id, isDated == 0 ? null : $"{year}", people, topics, relations, state, volume, link);

    private static readonly Gen<AnArchive> AnyArchive = AnyArticle.Array[0, Articles].Select(articles => new AnArchive([.. articles.DistinctBy(a => a.Article.File)])
    {
        People = [An.Entry(1, "Wei Zhang", variants: ["W. Zhang"]), An.Entry(5, "Li Wei", orcid: 2, slug: "li"), An.Entry(9, "W Zhang", orcid: 3, slug: "li")],
        Topics = [An.Topic(1, "lupus", synonyms: ["SLE"], broader: ["gout"]), An.Topic(5, "gout", synonyms: ["sle"], broader: ["lupus"])],
        Pages = [An.Page("b", "a1"), An.Page("a", "a99")],
        BrokenFiles = [An.BrokenFile("broken")],
    });

    [Fact]
    public void The_order_of_the_files_changes_neither_corpus_nor_diagnostics()
    {
        var shuffled =
            from archive in AnyArchive
            from articles in Gen.Shuffle(archive.Input.Articles.ToArray())
            from people in Gen.Shuffle(archive.People.ToArray())
            from topics in Gen.Shuffle(archive.Topics.ToArray())
            from pages in Gen.Shuffle(archive.Pages.ToArray())
            select (archive.Input, Shuffled: archive.Input with { Articles = [.. articles], People = [.. people], Topics = [.. topics], Pages = [.. pages] });
        shuffled.Sample(s => Assert.Equal(Print(Linked.From(s.Input)), Print(Linked.From(s.Shuffled))));
    }

    [Fact]
    public void Every_work_of_a_relation_is_in_one_exchange_after_all_that_it_answers()
    {
        Gen.Select(Gen.Int[0, 19], Gen.Int[0, 24], Gen.Int[0, 4]).Array[0, 40].Sample(edges =>
        {
            var targets = edges.ToLookup(e => e.Item1, e => e.Item2 < 20 ? $"a{e.Item2}" : $"10.5555/{e.Item2}");
            var corpus = new AnArchive([.. Enumerable.Range(0, 20).Select(i => An.Article($"a{i}", edges.Length > i && edges[i].Item3 > 0 ? $"{2000 + edges[i].Item3}" : null).RespondsTo([.. targets[i]]))]).Link().Corpus;

            var relations = corpus.Articles.SelectMany(a => corpus.RelationsFrom[a.Id]).ToArray();
            var members = corpus.Exchanges.SelectMany(e => e.Members.Keys()).ToArray();
            Assert.Equal(members.Order(StringComparer.Ordinal), relations.SelectMany(r => new[] { r.From.Id, r.To.Key }).Distinct().Order(StringComparer.Ordinal));
            var place = members.Index().ToDictionary(m => m.Item, m => m.Index, StringComparer.Ordinal);
            Assert.All(relations, r => Assert.True(place[r.To.Key] < place[r.From.Id]));
            Assert.All(relations, r => Assert.Contains(r.To, corpus.ExchangeOf[r.From.Id].Members));
            Assert.All(corpus.Exchanges, e => Assert.Equal(e.Roots.Keys(), e.Members.Take(e.Roots.Length).Keys()));
            Assert.All(corpus.Exchanges, e => Assert.All(e.Roots, r => Assert.Empty(corpus.RelationsFrom[r.Key])));
        });
    }

    [Fact]
    public void Every_contributor_is_one_person_and_no_person_has_two_orcids()
    {
        AnyArchive.Sample(archive =>
        {
            var corpus = archive.Link().Corpus;
            var contributors = corpus.Articles.SelectMany(a => a.Authors.Concat(a.HandlingEditors)).ToArray();
            Assert.All(contributors, c => Assert.Contains(corpus.PersonOf[c], corpus.People));
            Assert.All(contributors, c => Assert.True(c.Orcid is null || c.Orcid.Value.Value == corpus.PersonOf[c].Orcid));
            Assert.Distinct(corpus.People.Select(p => p.Slug));
            Assert.Distinct(corpus.Topics.Select(t => t.Slug));
            Assert.Distinct(corpus.Exchanges.Select(e => e.Slug));
        });
    }

    [Fact]
    public void A_chain_of_twenty_thousand_articles_is_one_exchange()
    {
        const int Length = 20_000;
        var chain = Enumerable.Range(0, Length).Select(i => i == 0 ? An.Article("a0") : An.Article($"a{i}").RespondsTo($"a{i - 1}"));
        Assert.Equal(Enumerable.Range(0, Length).Select(i => $"a{i}"), Assert.Single(AnArchive.Of([.. chain]).Exchanges).Articles.Ids());
    }

    private static ArticleBuilder Build(int id, string? published, (string Name, int Orcid)[] people, string[] topics, int[] relations, int state, string volume, int link)
    {
        var article = An.Article($"a{id}", published).In(volume).About(topics).LinkingTo($"a{link}");
        foreach (var (name, orcid) in people) article.By(name, orcid == 0 ? null : orcid);
        foreach (var relation in relations)
            if (relation < Articles) article.RespondsTo($"a{relation}");
            else article.RespondsTo(new ExternalWork { Doi = new Doi("10.5555/x"), Title = $"Title {relation + id}", Year = new PartialDate(2000 + id) });
        if (state == 0) article.Consent(ConsentStatus.Withdrawn);
        if (state == 1) article.EmbargoedUntil(2999);
        if (state == 2) article.WithDoi("10.5555/same");
        if (state == 3) article.InFolder(published ?? "undated");
        return article;
    }

    private static string Print(Linked linked)
    {
        var (corpus, diagnostics) = linked;
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics) text.AppendLine(diagnostic.ToText("input"));
        foreach (var article in corpus.Articles) text.AppendLine($"{article.File} {List(corpus.TopicsOf[article.Id].Select(t => t.Slug))} {List(article.Authors.Select(a => corpus.PersonOf[a].Slug))} {List(corpus.RelationsFrom[article.Id].Select(r => r.To.ToString()!))}");
        text.AppendLine(List(corpus.Withdrawn.Ids()));
        foreach (var person in corpus.People) text.AppendLine($"{person.Slug} {person.Name} {person.SortKey} {person.Orcid} {List(person.Variants)} {List(person.Articles.Ids())} {List(person.Handled.Ids())}");
        foreach (var topic in corpus.Topics) text.AppendLine($"{topic.Slug} {topic.Label} {List(topic.Broader)} {List(topic.Narrower)} {List(topic.Articles.Ids())}");
        foreach (var issue in corpus.Volumes.SelectMany(v => v.Issues)) text.AppendLine($"{issue.Volume} {issue.Number} {issue.Path} {List(issue.Articles.Ids())}");
        foreach (var exchange in corpus.Exchanges) text.AppendLine($"{exchange.Slug} {List(exchange.Roots.Keys())} {List(exchange.Members.Keys())} {List(exchange.Articles.Ids())}");
        foreach (var relations in corpus.RelationsTo.Entries.OrderBy(r => r.Key, StringComparer.Ordinal)) text.AppendLine($"{relations.Key} {List(relations.Value.Select(r => r.From.Id))}");
        text.AppendLine(List(corpus.ProsePages.Select(p => p.Id)));
        return text.ToString();
    }

    private static string List(IEnumerable<string> items) => $"[{string.Join(' ', items)}]";
}

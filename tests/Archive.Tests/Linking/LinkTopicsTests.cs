using Xunit;

namespace Archive.Tests.Linking;

public class LinkTopicsTests
{
    [Fact]
    public void Brings_label_and_synonyms_together_whatever_the_case()
    {
        var archive = new AnArchive(An.Article("a", "2020").About("SLE", "alopecia"), An.Article("b", "2021").About("Systemic Lupus Erythematosus"))
        {
            Topics = [An.Topic(1, "systemic lupus erythematosus", synonyms: ["SLE"]), An.Topic(5, "alopecia"), An.Topic(9, "vasculitis")],
        };
        var linked = archive.Link();
        Assert.Equal(["TOP008 articles/a.md:3:3"], linked.Problems);
        var corpus = linked.Corpus;
        Assert.Equal(["alopecia: a", "systemic-lupus-erythematosus: b a", "vasculitis: "], corpus.Topics.Select(t => $"{t.Slug}: {string.Join(' ', t.Articles.Ids())}"));
        Assert.Equal(["systemic-lupus-erythematosus", "alopecia"], corpus.TopicsOf["a"].Select(t => t.Slug));
    }

    [Fact]
    public void Lists_a_topic_that_an_article_names_twice_once()
    {
        var archive = new AnArchive(An.Article("a").About("SLE", "lupus", "Lupus")) with { Topics = [An.Topic(1, "lupus", synonyms: ["SLE"])] };
        var linked = archive.Link();
        Assert.Equal(["TOP008 articles/a.md:3:3"], linked.Problems);
        var corpus = linked.Corpus;
        Assert.Single(corpus.TopicsOf["a"]);
        Assert.Equal(["a"], corpus.TopicBySlug["lupus"].Articles.Ids());
    }

    [Fact]
    public void Makes_topics_of_what_articles_write_where_there_is_no_vocabulary()
    {
        var corpus = AnArchive.Of(An.Article("b", "2021").About("lupus"), An.Article("a", "2020").About("Lupus", "JAK inhibitors"));
        Assert.Equal(["JAK inhibitors: a", "Lupus: b a"], corpus.Topics.Select(t => $"{t.Label}: {string.Join(' ', t.Articles.Ids())}"));
    }

    [Fact]
    public void Reports_a_topic_that_is_not_in_the_vocabulary_with_the_nearest_that_is()
    {
        var linked = (new AnArchive(An.Article("a").About("lupus", "vasculitits")) with { Topics = [An.Topic(1, "lupus"), An.Topic(2, "vasculitis")] }).Link();
        Assert.Equal(["TOP004 articles/a.md:4:3"], linked.Problems);
        Assert.Contains("'vasculitis'", linked.Diagnostics[0].WayOut, StringComparison.Ordinal);
        Assert.Equal(["lupus", "vasculitis", "vasculitits"], linked.Corpus.Topics.Select(t => t.Label));
    }

    [Fact]
    public void Knows_narrower_topics_from_broader_ones_by_label_or_synonym()
    {
        var archive = new AnArchive(An.Article("a"))
        {
            Topics = [An.Topic(1, "nephritis", broader: ["SLE"]), An.Topic(5, "lupus", synonyms: ["SLE"], broader: ["disease"]), An.Topic(9, "disease"), An.Topic(12, "alopecia", broader: ["lupus", "SLE"])],
        };
        var corpus = archive.Link().WithoutProblems();
        Assert.Equal(["alopecia", "nephritis"], corpus.TopicBySlug["lupus"].Narrower);
        Assert.Equal(["disease"], corpus.TopicBySlug["lupus"].Broader);
        Assert.Equal(["lupus"], corpus.TopicBySlug["alopecia"].Broader);
    }

    [Fact]
    public void Reports_labels_and_synonyms_that_stand_twice()
    {
        var archive = new AnArchive(An.Article("a").About("SLE", "LE"))
        {
            Topics = [An.Topic(1, "lupus", synonyms: ["SLE", "Lupus"]), An.Topic(5, "Lupus", synonyms: ["LE"]), An.Topic(9, "eczema", synonyms: ["sle"])],
        };
        Assert.Equal(["TOP001 topics.yml:10:3", "TOP001 topics.yml:5:3", "TOP008 articles/a.md:3:3", "TOP008 articles/a.md:4:3"], archive.Link().Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_a_broader_topic_that_is_not_there()
    {
        var linked = (new AnArchive(An.Article("a")) with { Topics = [An.Topic(1, "lupus", broader: ["diseaze"]), An.Topic(5, "disease")] }).Link();
        Assert.Equal(["TOP002 topics.yml:2:3"], linked.Problems);
        Assert.Contains("'disease'", linked.Diagnostics[0].WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_each_circle_of_broader_topics_once_and_breaks_it()
    {
        var archive = new AnArchive(An.Article("a"))
        {
            Topics = [An.Topic(1, "a", broader: ["b"]), An.Topic(3, "b", broader: ["c"]), An.Topic(5, "c", broader: ["a", "d"]), An.Topic(8, "d"), An.Topic(10, "e", broader: ["E"])],
        };
        var linked = archive.Link();
        Assert.Equal(["TOP003 topics.yml:2:3", "TOP003 topics.yml:11:3"], linked.Problems);
        Assert.Equal(["a:", "b:", "c:a,d", "d:", "e:"], linked.Corpus.Topics.Select(t => $"{t.Slug}:{string.Join(',', t.Broader)}"));
    }

    [Fact]
    public void Tells_topics_apart_whose_slugs_would_be_the_same()
    {
        var archive = new AnArchive(An.Article("a").About("a b"))
        {
            Topics = [An.Topic(1, "a-b"), An.Topic(3, "x", slug: "chosen"), An.Topic(6, "y", slug: "chosen")],
        };
        var linked = archive.Link();
        Assert.Equal(["TOP004 articles/a.md:3:3", "TOP005 topics.yml:7:3"], linked.Problems);
        Assert.Equal(["a-b", "a-b-2", "chosen", "y"], linked.Corpus.Topics.Select(t => t.Slug).Order(StringComparer.Ordinal));
    }
}

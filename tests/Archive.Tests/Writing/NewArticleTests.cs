using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Archive.Journal.Writing;
using CsCheck;
using Xunit;

namespace Archive.Tests.Writing;

/// <summary>What archive new proposes, refuses and writes, in the specimen archive.</summary>
public sealed class NewArticleTests
{
    private static readonly Lazy<KnownArchive> Specimen = new(() => KnownArchive.Read(Repository.Input, new PartialDate(2022, 5, 1)));

    public static TheoryData<string> Types => [.. ArticleTypes.Vocabulary.Words];

    [Theory]
    [MemberData(nameof(Types))]
    public void Writes_a_file_without_errors_for_every_type(string type)
    {
        var answers = Minimal(type);
        Assert.All(Question.All.Where(q => Questionnaire.IsNeeded(Specimen.Value, answers, q)), q => Assert.True(answers.Has(q), q.Option));
        var article = NewArticle.From(Specimen.Value, answers);
        Assert.DoesNotContain(article.Diagnostics, d => d.IsError);
        var read = Read(article);
        Assert.Equal((type, "A title: with #marks"), (read.Type.Word(), read.Title.Value));
        Assert.Null(read.Consent);
    }

    [Fact]
    public void What_is_answered_is_what_is_read() =>
        Gen.Select(Engine.Gens.Text, Engine.Gens.Text, Engine.Gens.Text).Sample((title, name, funding) =>
        {
            var answers = Answers.None.With(Question.Type, "letter").With(Question.Title, "T" + title).With(Question.Author, "N" + name).With(Question.Funding, "F" + funding);
            var read = Read(NewArticle.From(Specimen.Value, answers));
            Assert.Equal(answers.One(Question.Title), read.Title.Value);
            Assert.Equal(answers.One(Question.Author), read.Authors.Single().Name.Full);
            Assert.Equal(answers.One(Question.Funding), read.Funding!.Sentence);
        }, iter: 50, threads: 1);

    [Theory]
    [InlineData("v99i3-101", "99", "3", "101-102", "10.5555/x", "2021")]
    [InlineData("v12i3-e9", "12", "3", "E9", "", "2021")]
    [InlineData("v99-101", "99", "", "101", "", "2021")]
    [InlineData("ccm-12-3-101", "", "", "", "https://doi.org/10.5555/CCM.12.3.101", "2021")]
    [InlineData("ccm-12-3-101", "12", "3", "", "10.5555/ccm.12.3.101", "2021")]
    [InlineData("2021-1", "", "", "", "", "2021-03")]
    [InlineData("2022-1", "", "", "", "", "")]
    [InlineData("v9i1-1-2", "9", "1", "1-2", "", "2018")]
    public void Proposes_an_id_from_the_issue_or_the_doi_or_by_counting(string id, string volume, string issue, string pages, string doi, string published)
    {
        var answers = Minimal("letter").With(Question.Volume, volume).With(Question.Issue, issue).With(Question.Pages, pages).With(Question.Doi, doi).With(Question.Published, published);
        Assert.Equal(id, Questionnaire.Proposal(Specimen.Value, answers, Question.Id));
        Assert.Equal($"articles/{(published.Length > 0 ? published[..4] : "2022")}/{id}.md", NewArticle.From(Specimen.Value, answers).Path);
    }

    [Fact]
    public void Never_gives_an_address_twice()
    {
        using var folder = new TemporaryFolder();
        folder.Write("archive.yml", "title: A case\nbase-url: https://example.org/\n");
        folder.Write("permalinks.txt", "/articles/2022-1/\n/articles/gone/\n");
        var archive = KnownArchive.Read(folder.Root, new PartialDate(2022, 5, 1));
        Assert.Equal("2022-2", Questionnaire.Proposal(archive, Minimal("letter"), Question.Id));
        Assert.Contains("taken", Questionnaire.Problem(archive, Question.Id, "gone"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fills_in_what_the_archive_knows_of_an_author()
    {
        var article = NewArticle.From(Specimen.Value, Minimal("letter", author: "Asa Lindstrom").With(Question.Author, "Anneke van der Velde").With(Question.Author, "Nobody Knows Yet"));
        var authors = Read(article).Authors;
        Assert.Equal(["0000-0000-0000-001X", "0000-0000-0000-0095", null], authors.Select(a => a.Orcid?.Value.Value));
        Assert.Equal([false, false, true], authors.Select(a => a.Affiliations.IsEmpty));
        Assert.Equal("Asa Lindstrom", authors[0].Name.Full);
        Assert.Contains(article.Notes, n => n.StartsWith("Asa Lindstrom is known: the affiliation is the one on ", StringComparison.Ordinal));
    }

    [Fact]
    public void Does_not_choose_between_namesakes()
    {
        var unsure = NewArticle.From(Specimen.Value, Minimal("letter", author: "Wei Zhang"));
        Assert.Null(Read(unsure).Authors[0].Orcid);
        Assert.Contains(unsure.Notes, n => n.Contains("0000-0000-0000-0220 or 0000-0000-0000-0239", StringComparison.Ordinal));
        var sure = Read(NewArticle.From(Specimen.Value, Minimal("letter", author: "Wei Zhang (0000-0000-0000-0239)"))).Authors[0];
        Assert.Equal(("Wei Zhang", "0000-0000-0000-0239"), (sure.Name.Full, sure.Orcid?.Value.Value));
    }

    [Fact]
    public void Writes_a_synonym_as_its_topic_and_a_doi_bare()
    {
        var read = Read(NewArticle.From(Specimen.Value, Minimal("letter").With(Question.Topic, "SLE").With(Question.Topic, "hair loss").With(Question.RespondsTo, "https://doi.org/10.5555/Original.1")));
        Assert.Equal(["alopecia", "systemic lupus erythematosus"], read.Topics.Select(t => t.Value));
        Assert.Equal(new WorkReference.ByDoi(new Doi("10.5555/Original.1")), read.Relations.Single().Target);
    }

    [Theory]
    [InlineData("--type", "lettr", "'lettr' is not one of the words for this key.")]
    [InlineData("--topic", "systemic lupus erythematosis", "Did you mean 'systemic lupus erythematosus'")]
    [InlineData("--topic", "arteritis", "'giant cell arteritis'")]
    [InlineData("--responds-to", "v9i1-15", "There is no article 'v9i1-15'. Did you mean 'v9i1-1")]
    [InlineData("--doi", "10.5/x", "'10.5/x'")]
    [InlineData("--published", "2021-13", "'2021-13'")]
    [InlineData("--id", "Ünïque", "'Ünïque'")]
    [InlineData("--id", "v9i1-1", "is taken")]
    [InlineData("--author", "Ann Other (0000-0000-0000-0011)", "0000-0000-0000-0011")]
    [InlineData("--author", "0000-0002-1825-0097", "Nobody in the archive")]
    public void Says_why_an_answer_will_not_do(string option, string answer, string reason) =>
        Assert.Contains(reason, Questionnaire.Problem(Specimen.Value, Question.All.Single(q => q.Option == option), answer), StringComparison.Ordinal);

    [Fact]
    public void Asks_until_everything_needed_is_there()
    {
        var output = new StringWriter();
        var lines = "repy\nreply\nv9i1-99\nv9i1-1\n\n\n\nÅsa Lindström\n\n2018\n9\n2\n77-78\n\nlupsu\nlupus\n\nRuth Adeyemi\n\nNone declared.\n\n";
        var answers = new Interview(new StringReader(lines), output).Ask(Specimen.Value, Answers.None)!;
        var read = Read(NewArticle.From(Specimen.Value, answers));
        Assert.Equal(("v9i2-77", ArticleType.Reply, "Reply to: What a letter is for"), (read.Id, read.Type, read.Title.Value));
        Assert.Equal(["systemic lupus erythematosus"], read.Topics.Select(t => t.Value));
        Assert.Contains("Did you mean", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("This is needed.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("[v9i2-77]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_when_the_answers_end() => Assert.Null(new Interview(new StringReader("letter\n"), new StringWriter()).Ask(Specimen.Value, Answers.None));

    [Fact]
    public void Proposes_no_title_of_a_withdrawn_article()
    {
        using var folder = new TemporaryFolder();
        folder.Write("archive.yml", "title: A case\nbase-url: https://example.org/\n");
        folder.Write("articles/gone.md", "---\ntitle: What nobody may read\ntype: letter\nconsent: {status: withdrawn, date: 2020}\n---\n");
        var archive = KnownArchive.Read(folder.Root, new PartialDate(2022, 5, 1));
        Assert.Null(Questionnaire.Proposal(archive, Answers.None.With(Question.Type, "reply").With(Question.RespondsTo, "gone"), Question.Title));
    }

    [Fact]
    public void Needs_the_statements_without_which_the_archive_is_not_built()
    {
        using var folder = new TemporaryFolder();
        folder.Write("archive.yml", "title: A case\nbase-url: https://example.org/\npolicies: {consent: {required-for: letter, severity: error}}\n");
        var archive = KnownArchive.Read(folder.Root, new PartialDate(2022, 5, 1));
        Assert.True(Questionnaire.IsNeeded(archive, Minimal("letter"), Question.Consent));
        Assert.False(Questionnaire.IsNeeded(archive, Minimal("editorial"), Question.Consent));
        Assert.Contains(NewArticle.From(archive, Minimal("letter")).Diagnostics, d => d.IsError);
        Assert.DoesNotContain(NewArticle.From(archive, Minimal("letter").With(Question.Consent, "Obtained.")).Diagnostics, d => d.IsError);
    }

    private static Answers Minimal(string type, string author = "Ann Other")
    {
        var answers = Answers.None.With(Question.Type, type).With(Question.Title, "A title: with #marks");
        if (!answers.Type!.Value.IsNotice()) answers = answers.With(Question.Author, author);
        return Question.RelationOf(answers.Type!.Value) is { } relation ? answers.With(relation, "v9i1-1") : answers;
    }

    private static Article Read(NewArticle article) =>
        ParseArticle.From(new ArticleFile(new InputFile(article.Path, "", 0), []), new SourceText(article.Path, article.Text)).Article!;
}

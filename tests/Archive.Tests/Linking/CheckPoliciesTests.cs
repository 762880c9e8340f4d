using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Linking;

public class CheckPoliciesTests
{
    [Theory]
    [InlineData("consent")]
    [InlineData("ethics-approval")]
    [InlineData("competing-interests")]
    [InlineData("funding")]
    [InlineData("provenance")]
    [InlineData("handling-editor")]
    [InlineData("license")]
    [InlineData("doi")]
    public void Reports_an_article_of_a_type_that_must_state_something_and_does_not(string key)
    {
        var policy = new Policy(key, [ArticleType.Letter], Severity.Error);
        var silent = new AnArchive(An.Article("a"), An.Article("b").Type(ArticleType.Editorial)) with { Policies = [policy] };
        Assert.Equal(["ART037 articles/a.md:2:3"], silent.Link().Problems);

        var complete = An.Article("a").Consent(ConsentStatus.NotRequired).EditedBy("Ruth Adeyemi").WithDoi("10.5555/x").With(a => a with
        {
            EthicsApproval = new EthicsApproval(EthicsStatus.NotRequired, "", "", ""),
            CompetingInterests = new CompetingInterests(IsNone: true, []),
            Funding = new Funding(IsNone: true, [], ""),
            Provenance = new Provenance(IsCommissioned: true, PeerReview.None, ""),
            License = "CC-BY-4.0",
        });
        (new AnArchive(complete) with { Policies = [policy] }).Link().WithoutProblems();
    }

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    public void Weighs_what_is_missing_as_the_policy_says(Severity severity)
    {
        var linked = (new AnArchive(An.Article("a")) with { Policies = [new Policy("funding", [ArticleType.Letter], severity)] }).Link();
        Assert.Equal(severity, Assert.Single(linked.Diagnostics).Severity);
    }

    [Fact]
    public void Takes_consent_that_is_said_to_be_not_stated_for_missing()
    {
        var archive = new AnArchive(An.Article("a").Consent(ConsentStatus.NotStated)) with { Policies = [new Policy("consent", [ArticleType.Letter], Severity.Error)] };
        Assert.Equal(["ART037 articles/a.md:2:3"], archive.Link().Problems);
    }

    [Fact]
    public void Asks_nothing_of_a_tombstone_and_everything_of_a_draft()
    {
        var archive = new AnArchive(An.Article("a").Consent(ConsentStatus.Withdrawn), An.Article("b").EmbargoedUntil(2999)) with { Policies = [new Policy("doi", [ArticleType.Letter], Severity.Error)] };
        Assert.Equal(["ART037 articles/b.md:2:3"], archive.Link().Problems);
    }

    [Fact]
    public void Does_not_take_what_could_not_be_read_for_missing()
    {
        var misread = new ParsedArticle("a", An.Article("a").Article, [new Diagnostic("ART008", Severity.Error, new Place("articles/a.md", 4, 1), "Not a word.")]);
        var input = (new AnArchive() with { Policies = [new Policy("consent", [ArticleType.Letter], Severity.Error)] }).Input with { Articles = [misread] };
        Linked.From(input).WithoutProblems();
    }
}

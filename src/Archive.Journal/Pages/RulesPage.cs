using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Every rule that content is checked by, family by family.</summary>
public sealed class RulesPage(Corpus corpus) : HtmlPage(corpus, Address)
{
    public const string Heading = "The rules";

    public static SitePath Address { get; } = new("/guide/rules/");

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new RulesPage(corpus)];

    public override string Title => Heading;
    public override string Language => GuidePage.Speech;

    public override string Description => "What the archive's files are checked for: every message by its code, with an example that breaks the rule and one that keeps it.";

    public override ImmutableArray<Link> Trail => GuidePage.TrailOf(this);

    /// <summary>The families in the order in which a file meets them, each with its rules.</summary>
    public IEnumerable<(string Name, string Title, IEnumerable<Rule> Rules)> Families => RuleFamily.All.Select(f => (f.Letters, f.Title, Corpus.Guide.Rules.Where(r => r.Family == f.Letters)));
}

/// <summary>Rules about one thing.</summary>
/// <param name="Letters">What their codes begin with.</param>
/// <param name="Title">What they are about.</param>
internal sealed record RuleFamily(string Letters, string Title)
{
    public static ImmutableArray<RuleFamily> All { get; } =
    [
        new("FIL", "Files and folders"),
        new("YML", "The writing of keys and values"),
        new("ART", "The front matter of articles"),
        new("TXT", "The text"),
        new("REL", "Relations between works"),
        new("PPL", "People"),
        new("TOP", "Topics"),
        new("CFG", "Settings"),
        new("SIT", "The site"),
    ];
}

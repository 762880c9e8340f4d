using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>archive.yml → settings.</summary>
internal static class ReadSettings
{
    public const string FileName = "archive.yml";

    private static readonly Keys<JournalTitle> JournalKeys = new("journal",
        Keys<JournalTitle>.Key("title", "The journal's title.", Shapes.Text, (j, v) => j with { Title = v }),
        Keys<JournalTitle>.Key("abbreviation", "The abbreviation of its title, which citations use.", Shapes.Text, (j, v) => j with { Abbreviation = v }),
        Keys<JournalTitle>.Key("issn", "Its ISSN in print.", Shapes.Issn, (j, v) => j with { Issn = v }),
        Keys<JournalTitle>.Key("eissn", "Its ISSN online.", Shapes.Issn, (j, v) => j with { Eissn = v }),
        Keys<JournalTitle>.Key("publisher", "The journal's publisher.", Shapes.Text, (j, v) => j with { Publisher = v }),
        Keys<JournalTitle>.Key("doi-prefix", "The beginning of its DOIs, before the slash: 10.5555.", Shapes.Text, (j, v) => j with { DoiPrefix = v }),
        Keys<JournalTitle>.Key("crossmark-policy", "The DOI of its Crossmark policy page, for deposits that tell Crossref of corrections.", Shapes.Doi, (j, v) => j with { CrossmarkPolicy = v }));

    private static readonly Vocabulary<Severity> Severities = new(
        new(Severity.Error, "error", "Error"),
        new(Severity.Warning, "warning", "Warning"));

    private static readonly Keys<Policy> PolicyKeys = new("a policy",
        Keys<Policy>.Key("required-for", "The types of article that must state it, one or a list.", Shapes.Term(ArticleTypes.Vocabulary).OneOrMany(), (p, v) => p with { RequiredFor = v }).Required(),
        Keys<Policy>.Key("severity", "How much it weighs when they do not: an error keeps the site from being written.", Shapes.Term(Severities), (p, v) => p with { Severity = v }));

    private static readonly Vocabulary<Weight> Weights = new(
        new(Weight.Error, "error", "Error"),
        new(Weight.Warning, "warning", "Warning"),
        new(Weight.Ignored, "ignored", "Ignored"));

    private static readonly Keys<ImmutableDictionary<string, Weight>> SeverityKeys = new("the warnings that can be weighed anew, under severities",
        [.. RuleBook.Rules.Where(r => r.Severity == Severity.Warning).Select(SeverityKey)]);

    private static readonly Keys<SiteSettings> PoliciesKeys = new("policies",
        [
            .. new[] { "consent", "ethics-approval", "competing-interests", "funding", "provenance", "handling-editor", "license", "doi" }.Select(PolicyKey),
            Keys<SiteSettings>.Key("severities", "What a warning weighs in this archive, by its code.", SeverityKeys.ToShape(_ => ImmutableDictionary<string, Weight>.Empty), (s, v) => s with { Severities = v }),
        ]);

    private static readonly Keys<SiteSettings> Keys = new("the archive",
        Keys<SiteSettings>.Key("title", "The title of the archive.", Shapes.Text, (s, v) => s with { Title = v }).Required(),
        Keys<SiteSettings>.Key("description", "What the archive is, in a sentence or two.", Shapes.Text, (s, v) => s with { Description = v }),
        Keys<SiteSettings>.Key("base-url", "The address of the home page; its path is the base path of every link.", BaseUrl, (s, v) => s with { BaseUrl = v }),
        Keys<SiteSettings>.Key("language", "The language of the site.", Shapes.Language, (s, v) => s with { Language = v }),
        Keys<SiteSettings>.Key("publisher", "Who publishes the archive.", Shapes.Text, (s, v) => s with { Publisher = v }),
        Keys<SiteSettings>.Key("journal", "The journal that the archive belongs to.", JournalKeys.ToShape(_ => new JournalTitle()), (s, v) => s with { Journal = v }),
        Keys<SiteSettings>.Key("repository", "Where the repository is, for 'edit this article'.", Shapes.Url, (s, v) => s with { Repository = v.TrimEnd('/') }),
        Keys<SiteSettings>.Key("contact", "Whom readers write to: an address of any kind.", Shapes.Line, (s, v) => s with { Contact = v }),
        Keys<SiteSettings>.Key("rights", "A sentence that says whom the rights belong to.", Shapes.Text, (s, v) => s with { Rights = v }),
        Keys<SiteSettings>.Key("license", "The licence of the archive by its SPDX id.", Shapes.Text, (s, v) => s with { License = v }),
        Keys<SiteSettings>.Key("policies", "What articles must state, and how much a warning weighs.", PoliciesKeys.ToShape(_ => new SiteSettings()), (s, v) => s with { Policies = v.Policies, Severities = v.Severities }),
        Keys<SiteSettings>.Key("page-size", "How many items a list shows before it continues on another page.", Shapes.Number(1, 1000), (s, v) => s with { PageSize = v }));

    public static Schema Schema => Keys.Schema;

    /// <summary>Reads the settings; without a file, or with a broken one, they are the defaults.</summary>
    /// <param name="noAddress">Where the home page's address is missing; null where it is given, or where the file is not there to give it.</param>
    public static SiteSettings From(InputFile? file, DiagnosticBag problems, out Place? noAddress)
    {
        noAddress = null;
        if (file is null)
        {
            problems.Add(Problems.NoSettings(Place.StartOf(FileName)));
            return new SiteSettings();
        }
        if (ReadText.From(file, problems) is not { } source) return new SiteSettings();
        var (root, faults) = YamlText.Read(source.Path, source.Text);
        problems.AddRange(faults.Select(Problems.Yaml));
        // An empty file lacks what any other would.
        switch (root ?? (faults.IsEmpty ? new YamlMapping(Place.StartOf(FileName), []) : null))
        {
            case YamlMapping mapping:
                if (!mapping.Entries.Any(e => e.Key.Value == "base-url")) noAddress = mapping.Place;
                return Keys.Read(mapping, new SiteSettings(), problems) with { Fingerprint = Fingerprint.Of(source.Text) };
            case { } other:
                problems.Add(Problems.WrongKind(other.Place, "archive.yml is a group of keys (key: value, one a line)", other.Description));
                break;
        }
        return new SiteSettings();
    }

    private static Shape<Uri> BaseUrl => Shapes.Scalar<Uri>(new("the URL of the home page") { Form = "An absolute URL such as https://name.github.io/archive/.", Pattern = WebUrl.BasePattern }, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out Uri value) =>
    {
        if (WebUrl.TryBase(node.Value.Trim(), out value)) return true;
        problems.Add(Problems.BadBaseUrl(node.Place, node.Value));
        return false;
    });

    private static Key<SiteSettings> PolicyKey(string name) => Keys<SiteSettings>.Key(
        name, $"Which types of article must state {name}.", PolicyKeys.ToShape(_ => new Policy(name, [], Severity.Warning)), (s, v) => s with { Policies = s.Policies.Add(v) });

    private static Key<ImmutableDictionary<string, Weight>> SeverityKey(Rule rule) => Keys<ImmutableDictionary<string, Weight>>.Key(
        rule.Code, rule.Title + ".", Shapes.Term(Weights), (severities, weight) => severities.SetItem(rule.Code, weight));
}

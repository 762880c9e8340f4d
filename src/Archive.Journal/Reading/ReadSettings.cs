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
        Keys<JournalTitle>.Key("title", Shapes.Text, (j, v) => j with { Title = v }),
        Keys<JournalTitle>.Key("abbreviation", Shapes.Text, (j, v) => j with { Abbreviation = v }),
        Keys<JournalTitle>.Key("issn", Shapes.Issn, (j, v) => j with { Issn = v }),
        Keys<JournalTitle>.Key("eissn", Shapes.Issn, (j, v) => j with { Eissn = v }),
        Keys<JournalTitle>.Key("publisher", Shapes.Text, (j, v) => j with { Publisher = v }),
        Keys<JournalTitle>.Key("doi-prefix", Shapes.Text, (j, v) => j with { DoiPrefix = v }));

    private static readonly Vocabulary<Severity> Severities = new(
        new(Severity.Error, "error", "Error"),
        new(Severity.Warning, "warning", "Warning"));

    private static readonly Keys<Policy> PolicyKeys = new("a policy",
        Keys<Policy>.Key("required-for", Shapes.Term(ArticleTypes.Vocabulary).OneOrMany(), (p, v) => p with { RequiredFor = v }).Required(),
        Keys<Policy>.Key("severity", Shapes.Term(Severities), (p, v) => p with { Severity = v }));

    private static readonly Keys<ImmutableArray<Policy>> PoliciesKeys = new("policies",
        [.. new[] { "consent", "ethics-approval", "competing-interests", "funding", "provenance", "handling-editor", "license", "doi" }.Select(PolicyKey)]);

    private static readonly Keys<SiteSettings> Keys = new("the archive",
        Keys<SiteSettings>.Key("title", Shapes.Text, (s, v) => s with { Title = v }).Required(),
        Keys<SiteSettings>.Key("description", Shapes.Text, (s, v) => s with { Description = v }),
        Keys<SiteSettings>.Key("base-url", BaseUrl, (s, v) => s with { BaseUrl = v }),
        Keys<SiteSettings>.Key("language", Shapes.Language, (s, v) => s with { Language = v }),
        Keys<SiteSettings>.Key("publisher", Shapes.Text, (s, v) => s with { Publisher = v }),
        Keys<SiteSettings>.Key("journal", JournalKeys.ToShape(_ => new JournalTitle()), (s, v) => s with { Journal = v }),
        Keys<SiteSettings>.Key("repository", Shapes.Url, (s, v) => s with { Repository = v.TrimEnd('/') }),
        Keys<SiteSettings>.Key("contact", Shapes.Text, (s, v) => s with { Contact = v }),
        Keys<SiteSettings>.Key("rights", Shapes.Text, (s, v) => s with { Rights = v }),
        Keys<SiteSettings>.Key("license", Shapes.Text, (s, v) => s with { License = v }),
        Keys<SiteSettings>.Key("policies", PoliciesKeys.ToShape(_ => []), (s, v) => s with { Policies = v }),
        Keys<SiteSettings>.Key("page-size", Shapes.Number(1, 1000), (s, v) => s with { PageSize = v }));

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
        switch (FrontMatter.ReadFile(source, problems))
        {
            case YamlMapping mapping:
                if (!mapping.Entries.Any(e => e.Key.Value == "base-url")) noAddress = mapping.Place;
                return Keys.Read(mapping, new SiteSettings(), problems);
            case { } other:
                problems.Add(Problems.WrongKind(other.Place, "archive.yml is a group of keys (key: value, one a line)", other.Description));
                break;
        }
        return new SiteSettings();
    }

    private static Shape<Uri> BaseUrl => Shapes.Scalar<Uri>("the URL of the home page", (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out Uri value) =>
    {
        if (WebUrl.TryBase(node.Value.Trim(), out value)) return true;
        problems.Add(Problems.BadBaseUrl(node.Place, node.Value));
        return false;
    });

    private static Key<ImmutableArray<Policy>> PolicyKey(string name) => Keys<ImmutableArray<Policy>>.Key(
        name, PolicyKeys.ToShape(_ => new Policy(name, [], Severity.Warning)), (policies, policy) => policies.Add(policy));
}

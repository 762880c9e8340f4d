using System.Text;
using System.Text.Json.Nodes;
using Archive.Engine;
using Archive.Journal.Reading;
using Archive.Tests.Cases;
using Xunit;

namespace Archive.Tests.Schemas;

/// <summary>The schemas that editors complete by say what the reader says.</summary>
public sealed class SchemaTests
{
    // What no schema of one file can say. Every other case with a diagnostic is rejected by one.
    private static readonly Dictionary<string, string> NotExpressible = new(StringComparer.Ordinal)
    {
        ["address-in-statement"] = "warning",
        ["alias-taken"] = "siblings",
        ["base-url-missing"] = "warning",
        ["citation-undefined"] = "text",
        ["competing-interests-do-not-match"] = "counting",
        ["consent-held-back-in-words"] = "warning",
        ["consent-not-required-for-one-patient"] = "text",
        ["date-missing"] = "warning",
        ["dates-out-of-order"] = "comparing",
        ["doi-twice"] = "siblings",
        ["editor-among-authors"] = "comparing",
        ["extract-not-marked"] = "text",
        ["file-not-utf-8"] = "bytes",
        ["file-saved-as-utf-16"] = "bytes",
        ["file-with-control-character"] = "bytes",
        ["front-matter-empty"] = "absent",
        ["front-matter-missing"] = "absent",
        ["front-matter-unclosed"] = "absent",
        ["html-as-text"] = "text",
        ["id-malformed"] = "filename",
        ["id-twice"] = "filename",
        ["image-missing"] = "text",
        ["image-outside"] = "text",
        ["input-empty"] = "files",
        ["ledger-malformed"] = "files",
        ["letter-by-author-of-the-work"] = "siblings",
        ["license-unknown"] = "warning",
        ["link-not-secure"] = "text",
        ["link-scheme-refused"] = "text",
        ["link-with-space"] = "text",
        ["links-to-nothing"] = "text",
        ["name-of-several"] = "warning",
        ["name-with-comma"] = "warning",
        ["notice-does-not-name-its-target"] = "siblings",
        ["notice-of-nothing"] = "warning",
        ["page-takes-a-path"] = "filename",
        ["pdf-missing"] = "files",
        ["people-ambiguous"] = "siblings",
        ["policy-asks-for-statement"] = "siblings",
        ["probably-the-same-person"] = "siblings",
        ["published-twice"] = "siblings",
        ["record-with-text"] = "text",
        ["reference-with-unmarked-doi"] = "text",
        ["relation-in-a-circle"] = "siblings",
        ["relation-to-itself"] = "siblings",
        ["relation-to-nothing"] = "siblings",
        ["relation-to-unpublished"] = "siblings",
        ["relation-twice"] = "siblings",
        ["reply-older-than-its-letter"] = "siblings",
        ["sentence-not-recognised"] = "warning",
        ["settings-empty"] = "files",
        ["settings-missing"] = "files",
        ["severities-changed"] = "warning",
        ["stray-files"] = "files",
        ["table-misread"] = "text",
        ["text-missing"] = "text",
        ["text-nested-too-deep"] = "text",
        ["title-with-markup"] = "warning",
        ["titles-hostile"] = "warning",
        ["topics-wrong"] = "siblings",
        ["yaml-alias-as-key"] = "syntax",
        ["yaml-anchor-and-alias"] = "syntax",
        ["yaml-comment-in-value"] = "syntax",
        ["yaml-duplicate-key"] = "syntax",
        ["yaml-escaped-control-character"] = "syntax",
        ["yaml-key-not-text"] = "syntax",
        ["yaml-merge-key"] = "syntax",
        ["yaml-nested-10000-deep"] = "syntax",
        ["yaml-second-document"] = "syntax",
        ["yaml-syntax-bracket"] = "syntax",
        ["yaml-syntax-colon"] = "syntax",
        ["yaml-tab"] = "syntax",
        ["yaml-tag"] = "syntax",
    };

    public static TheoryData<string> Kinds => [.. InputSchema.All.Select(s => s.Name)];

    public static TheoryData<string> Passing => [.. Case.All.Where(IsPassing).Select(c => c.Name)];

    public static TheoryData<string> Failing => [.. Case.All.Where(c => !IsPassing(c)).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_copy_for_editors_is_fresh(string kind)
    {
        var schema = InputSchema.All.First(s => s.Name == kind);
        var copy = Path.Combine(Repository.Root, ".github", "schema", schema.FileName);
        if (Case.IsAccepting) File.WriteAllBytes(copy, schema.ToJson());
        Assert.Equal(Encoding.UTF8.GetString(schema.ToJson()), File.ReadAllText(copy));
    }

    [Fact]
    public void The_settings_name_their_schemas()
    {
        foreach (var kind in new[] { "archive", "people", "topics" })
            Assert.StartsWith($"# yaml-language-server: $schema=../.github/schema/{kind}.schema.json\n", File.ReadAllText(Path.Combine(Repository.Input, kind + ".yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_specimen_is_accepted() => Assert.Empty(Faults(Repository.Input));

    [Theory]
    [MemberData(nameof(Passing))]
    public void A_passing_case_is_accepted(string name) => Assert.Empty(FaultsOf(name));

    [Theory]
    [MemberData(nameof(Failing))]
    public void A_failing_case_is_rejected_unless_no_schema_can(string name)
    {
        if (NotExpressible.ContainsKey(name)) Assert.Empty(FaultsOf(name));
        else Assert.NotEmpty(FaultsOf(name));
    }

    [Fact]
    public void Only_failing_cases_are_listed() => Assert.Empty(NotExpressible.Keys.Except(Case.All.Where(c => !IsPassing(c)).Select(c => c.Name)));

    [Theory]
    [InlineData("title: 2020")]
    [InlineData("volume: 12")]
    [InlineData("pages: 101")]
    [InlineData("pages: 101-102")]
    [InlineData("issue: 3.5")]
    [InlineData("published: 2021")]
    [InlineData("published: 2021-03")]
    [InlineData("published: 2021-03-04")]
    [InlineData("pmid: 99000028")]
    [InlineData("pmid: '99000028'")]
    [InlineData("doi: HTTPS://DOI.ORG/10.5555/x")]
    [InlineData("consent: Obtained by telegram.")]
    [InlineData("consent: {status: withdrawn, date: 2021}")]
    [InlineData("funding: {funder: A, award: [1, 2]}")]
    [InlineData("competing-interests: {Ann Other: None declared.}")]
    [InlineData("responds-to: [v1, 10.5555/x, {title: A}]")]
    [InlineData("authors: [A, {name: B, corresponding: yes}]")]
    public void A_value_is_accepted_in_every_form_that_the_reader_takes(string key) => Assert.Empty(FaultsOfKey(key));

    [Theory]
    [InlineData("published: 21")]
    [InlineData("published: 2021.5")]
    [InlineData("published: 2021-13")]
    [InlineData("doi:")]
    [InlineData("topics: [~]")]
    [InlineData("pmid: 0")]
    [InlineData("consent: {status: withdrawn}")]
    [InlineData("consent: [Obtained.]")]
    [InlineData("responds-to: Not an id")]
    [InlineData("responds-to: 10.12/abc")]
    [InlineData("authors: []")]
    [InlineData("authors: [{given: A}]")]
    [InlineData("aliases: /a/../b/")]
    public void A_value_is_rejected_that_the_reader_complains_about(string key) => Assert.NotEmpty(FaultsOfKey(key));

    [Fact]
    public void A_withdrawn_article_and_a_notice_may_be_unsigned()
    {
        Assert.Empty(FaultsOfText("article", "title: A\ntype: letter\nconsent: {status: withdrawn, date: 2021}"));
        Assert.Empty(FaultsOfText("article", "title: A\ntype: correction"));
        Assert.NotEmpty(FaultsOfText("article", "title: A\ntype: letter\nconsent: {status: obtained}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_is_explained(string kind)
    {
        var schema = JsonNode.Parse(InputSchema.All.First(s => s.Name == kind).ToJson())!;
        var keys = Descendants(schema).OfType<JsonObject>().Where(o => o.ContainsKey("additionalProperties") && o["properties"] is JsonObject).SelectMany(o => o["properties"]!.AsObject());
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.EndsWith(".", key.Value!["description"]?.GetValue<string>(), StringComparison.Ordinal));
    }

    private static bool IsPassing(Case test) => File.ReadAllText(test.Diagnostics).Length == 0;

    private static IEnumerable<string> FaultsOf(string name) => Faults(Path.Combine(Repository.Cases, name, "input"));

    private static IEnumerable<string> FaultsOfKey(string key)
    {
        var name = key[..key.IndexOf(':', StringComparison.Ordinal)];
        var others = new[] { "title: A", "type: letter", "authors: B" }.Where(k => !k.StartsWith(name + ":", StringComparison.Ordinal));
        return FaultsOfText("article", string.Join('\n', [.. others, key]));
    }

    // All files of an input folder that can be read as YAML, each by the schema of its kind.
    private static IEnumerable<string> Faults(string input) =>
        from file in Directory.GetFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(input, file).Replace('\\', '/')
        let kind = KindOf(path)
        where kind.Length > 0
        let source = SourceText.Decode(path, File.ReadAllBytes(file), out _)
        where source is not null
        let yaml = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatterOf(source.Text) : source.Text
        where yaml is not null
        from fault in FaultsOfText(kind, yaml)
        select path + fault;

    private static string KindOf(string path) => path switch
    {
        "archive.yml" => "archive",
        "people.yml" => "people",
        "topics.yml" => "topics",
        _ when !path.EndsWith(".md", StringComparison.Ordinal) => "",
        _ when path.StartsWith("articles/", StringComparison.Ordinal) => "article",
        _ when path.StartsWith("pages/", StringComparison.Ordinal) => "page",
        _ => "",
    };

    private static string? FrontMatterOf(string text)
    {
        var end = text.IndexOf("\n---", StringComparison.Ordinal);
        return text.StartsWith("---\n", StringComparison.Ordinal) && end > 0 ? text[4..(end + 1)] : null;
    }

    private static IEnumerable<string> FaultsOfText(string kind, string yaml)
    {
        var (root, faults) = YamlText.Read("", yaml);
        if (root is null || !faults.IsEmpty) return [];
        return JsonSchema.Parse(InputSchema.All.First(s => s.Name == kind).ToJson()).Faults(YamlJson.Of(root));
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode? node) => node switch
    {
        JsonObject group => [group, .. group.SelectMany(p => Descendants(p.Value))],
        JsonArray list => list.SelectMany(Descendants),
        _ => [],
    };
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The shapes of single values.</summary>
internal static partial class Shapes
{
    /// <summary>Text as written, trimmed.</summary>
    public static Shape<string> Block { get; } = Scalar<string>(Schema.Text, (YamlScalar node, DiagnosticBag _, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        return true;
    });

    /// <summary>Text of one line; line breaks and runs of spaces are one space each.</summary>
    public static Shape<string> Line { get; } = Block.Select(t => Spaces().Replace(t, " "));

    /// <summary>A line that readers see, its e-mail addresses in the form that programs do not collect: a statement of the data has them often.</summary>
    public static Shape<string> Text { get; } = Line.Select(IdentifierLinks.WithoutAddresses);

    public static Shape<bool> Flag { get; } = Scalar<bool>(new("true or false") { Types = ["boolean", "string"], Pattern = FlagForm().ToString() }, (YamlScalar node, DiagnosticBag problems, out bool value) =>
    {
        value = node.Value is "true" or "True" or "yes";
        if (FlagForm().IsMatch(node.Value)) return true;
        problems.Add(Problems.UnknownWord(node.Place, node.Value, ["true", "false"]));
        return false;
    });

    public static Shape<PartialDate> Date { get; } = Scalar<PartialDate>(DateSchema, (YamlScalar node, DiagnosticBag problems, out PartialDate value) =>
    {
        if (PartialDate.TryParse(node.Value.Trim(), out value)) return true;
        problems.Add(Problems.NotADate(node.Place, node.Value));
        return false;
    });

    public static Shape<Doi> Doi { get; } = Scalar<Doi>(new("a DOI") { Form = "A DOI, bare or as a URL: 10.5555/abc.123.", Pattern = Model.Doi.Pattern }, (YamlScalar node, DiagnosticBag problems, out Doi value) =>
    {
        if (Model.Doi.TryParse(node.Value, out value))
        {
            if (value.Value[^1] is '.' or ',' or ';') problems.Add(Problems.DoiEndsInStop(node.Place, value));
            return true;
        }
        problems.Add(Problems.NotADoi(node.Place, node.Value));
        return false;
    });

    public static Shape<Orcid> Orcid { get; } = Scalar<Orcid>(new("an ORCID iD") { Form = "An ORCID iD, bare or as a URL: 0000-0002-1825-0097; the build proves its check digit.", Pattern = Model.Orcid.Pattern }, (YamlScalar node, DiagnosticBag problems, out Orcid value) =>
    {
        if (Model.Orcid.TryParse(node.Value, out value, out var expectedCheck)) return true;
        problems.Add(expectedCheck is { } check ? Problems.OrcidCheck(node.Place, node.Value, check) : Problems.NotAnOrcid(node.Place, node.Value));
        return false;
    });

    public static Shape<string> Issn { get; } = Scalar<string>(new("an ISSN") { Form = "Two groups of four: 0317-8471; the build proves its check digit.", Pattern = Model.Issn.Pattern }, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        var ok = Model.Issn.TryParse(node.Value, out var issn);
        value = issn.Value;
        if (!ok) problems.Add(Problems.NotAnIssn(node.Place, node.Value));
        return ok;
    });

    /// <summary>An absolute http or https URL.</summary>
    public static Shape<string> Url { get; } = Scalar<string>(new("a web address") { Form = "It begins with https://.", Pattern = WebUrl.Pattern }, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        if (WebUrl.IsOne(value)) return true;
        problems.Add(Problems.NotAUrl(node.Place, value));
        return false;
    });

    public static Shape<string> Email { get; } = Matching(new("an e-mail address") { Form = "name@example.org." }, EmailForm(), Problems.NotAnEmail);

    /// <summary>A BCP 47 tag in its usual form: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
    public static Shape<string> Language { get; } = Matching(new("a language tag") { Form = "A BCP 47 tag: en, fr, pt-BR, zh-Hant." }, LanguageForm(), Problems.NotALanguage);

    public static Shape<string> Pmid { get; } = Matching(new("a PubMed id") { Types = ["string", "integer"], Form = "A number of at most nine digits.", Bounds = (1, 999_999_999) }, PmidForm(), Problems.NotAPmid);

    public static Shape<string> Pmcid { get; } = Matching(new("a PubMed Central id") { Form = "It begins with PMC: PMC1234567." }, PmcidForm(), Problems.NotAPmcid);

    /// <summary>An old path of this site, which begins with a slash.</summary>
    public static Shape<string> Alias { get; } = Matching(new("a path of this site") { Form = "It begins with a slash: /letters/2019/old-name/." }, AliasForm(), Problems.BadAlias);

    /// <summary>A page or a range of pages; the hyphen between them becomes an en dash.</summary>
    public static Shape<string> Pages { get; } = Text.Select(t => PageDash().Replace(t, "–"));

    /// <summary>A whole number between two bounds.</summary>
    public static Shape<int> Number(int least, int most) => Scalar<int>(new("a number") { Types = ["integer", "string"], Form = $"A whole number from {least} to {most}.", Pattern = "^[0-9]+$", Bounds = (least, most) }, (YamlScalar node, DiagnosticBag problems, out int value) =>
    {
        if (int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most) return true;
        problems.Add(Problems.NotANumber(node.Place, node.Value, least, most));
        return false;
    });

    /// <summary>A term of a closed vocabulary.</summary>
    public static Shape<T> Term<T>(Vocabulary<T> vocabulary) where T : struct, Enum => Scalar<T>(new("one of " + string.Join(", ", vocabulary.Words)) { Words = [.. vocabulary.Words], Form = LabelsOf(vocabulary) }, (YamlScalar node, DiagnosticBag problems, out T value) =>
    {
        if (vocabulary.TryParse(node.Value.Trim(), out value)) return true;
        problems.Add(Problems.UnknownWord(node.Place, node.Value, vocabulary.Words));
        return false;
    });

    public static Shape<T> Scalar<T>(Schema.Scalar schema, ScalarReader<T> read) => new(schema, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) =>
    {
        value = default;
        if (node is YamlScalar scalar) return read(scalar, problems, out value);
        problems.Add(Problems.WrongKind(node.Place, $"{schema.Expects} is expected", node.Description));
        return false;
    });

    internal delegate bool ScalarReader<T>(YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value);

    private static Shape<string> Matching(Schema.Scalar schema, Regex form, Func<Place, string, Diagnostic> problem) => Scalar<string>(schema with { Pattern = form.ToString() }, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        if (form.IsMatch(value)) return true;
        problems.Add(problem(node.Place, value));
        return false;
    });

    private static Schema.Scalar DateSchema => new("a date")
    {
        Types = ["string", "integer"],
        Form = "As far as it is known: YYYY-MM-DD, YYYY-MM or YYYY.",
        Pattern = PartialDate.Pattern,
        Bounds = (PartialDate.FirstYear, PartialDate.LastYear),
    };

    // A word needs no explanation that is its label already.
    private static string LabelsOf<T>(Vocabulary<T> vocabulary) where T : struct, Enum
    {
        var others = vocabulary.Terms.Where(t => !string.Equals(t.Label.Replace(' ', '-'), t.Word, StringComparison.OrdinalIgnoreCase)).ToArray();
        return others.Length == 0 ? "" : $"Readers see {string.Join(", ", others.Select(t => $"'{t.Label}' for {t.Word}"))}.";
    }

    [GeneratedRegex("^(?:true|True|yes|false|False|no)$", RegexOptions.CultureInvariant)]
    private static partial Regex FlagForm();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[^\s@<>""(),:;]{1,64}@[^\s@<>""(),:;]{1,190}\.[^\s@<>""(),:;.]{2,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();

    [GeneratedRegex("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-[a-z0-9]{5,8})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageForm();

    [GeneratedRegex("^[1-9][0-9]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex PmidForm();

    [GeneratedRegex("^PMC[1-9][0-9]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex PmcidForm();

    [GeneratedRegex(@"^(?!.*/\.\.?(?:/|$))/(?:[\p{L}\p{M}\p{N}._~-]+/)*(?:[\p{L}\p{M}\p{N}._~-]+(?:\.html?|/)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex AliasForm();

    [GeneratedRegex(@"(?<=\w)\s*(?:--|[-‐‑‒–—])\s*(?=\w)", RegexOptions.CultureInvariant)]
    private static partial Regex PageDash();
}

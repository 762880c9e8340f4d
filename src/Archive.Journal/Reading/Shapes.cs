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
    public static Shape<string> Block { get; } = Scalar<string>("text", (YamlScalar node, DiagnosticBag _, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        return true;
    });

    /// <summary>Text of one line; line breaks and runs of spaces are one space each.</summary>
    public static Shape<string> Text { get; } = Block.Select(t => Spaces().Replace(t, " "));

    public static Shape<bool> Flag { get; } = Scalar<bool>("true or false", (YamlScalar node, DiagnosticBag problems, out bool value) =>
    {
        value = node.Value is "true" or "True" or "yes";
        if (value || node.Value is "false" or "False" or "no") return true;
        problems.Add(Problems.UnknownWord(node.Place, node.Value, ["true", "false"]));
        return false;
    });

    public static Shape<PartialDate> Date { get; } = Scalar<PartialDate>("a date", (YamlScalar node, DiagnosticBag problems, out PartialDate value) =>
    {
        if (PartialDate.TryParse(node.Value.Trim(), out value)) return true;
        problems.Add(Problems.NotADate(node.Place, node.Value));
        return false;
    });

    public static Shape<Doi> Doi { get; } = Scalar<Doi>("a DOI", (YamlScalar node, DiagnosticBag problems, out Doi value) =>
    {
        if (Model.Doi.TryParse(node.Value, out value)) return true;
        problems.Add(Problems.NotADoi(node.Place, node.Value));
        return false;
    });

    public static Shape<Orcid> Orcid { get; } = Scalar<Orcid>("an ORCID iD", (YamlScalar node, DiagnosticBag problems, out Orcid value) =>
    {
        if (Model.Orcid.TryParse(node.Value, out value, out var expectedCheck)) return true;
        problems.Add(expectedCheck is { } check ? Problems.OrcidCheck(node.Place, node.Value, check) : Problems.NotAnOrcid(node.Place, node.Value));
        return false;
    });

    public static Shape<string> Issn { get; } = Scalar<string>("an ISSN", (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        var ok = Model.Issn.TryParse(node.Value, out var issn);
        value = issn.Value;
        if (!ok) problems.Add(Problems.NotAnIssn(node.Place, node.Value));
        return ok;
    });

    /// <summary>An absolute http or https URL.</summary>
    public static Shape<string> Url { get; } = Scalar<string>("a web address", (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        if (WebUrl.IsOne(value)) return true;
        problems.Add(Problems.NotAUrl(node.Place, value));
        return false;
    });

    public static Shape<string> Email { get; } = Matching("an e-mail address", EmailForm(), Problems.NotAnEmail);

    /// <summary>A BCP 47 tag in its usual form: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
    public static Shape<string> Language { get; } = Matching("a language tag", LanguageForm(), Problems.NotALanguage);

    public static Shape<string> Pmid { get; } = Matching("a PubMed id", PmidForm(), Problems.NotAPmid);

    public static Shape<string> Pmcid { get; } = Matching("a PubMed Central id", PmcidForm(), Problems.NotAPmcid);

    /// <summary>A page or a range of pages; the hyphen between them becomes an en dash.</summary>
    public static Shape<string> Pages { get; } = Text.Select(t => PageDash().Replace(t, "–"));

    /// <summary>A whole number between two bounds.</summary>
    public static Shape<int> Number(int least, int most) => Scalar<int>("a number", (YamlScalar node, DiagnosticBag problems, out int value) =>
    {
        if (int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most) return true;
        problems.Add(Problems.NotANumber(node.Place, node.Value, least, most));
        return false;
    });

    /// <summary>A term of a closed vocabulary.</summary>
    public static Shape<T> Term<T>(Vocabulary<T> vocabulary) where T : struct, Enum => Scalar<T>("one of " + string.Join(", ", vocabulary.Words), (YamlScalar node, DiagnosticBag problems, out T value) =>
    {
        if (vocabulary.TryParse(node.Value.Trim(), out value)) return true;
        problems.Add(Problems.UnknownWord(node.Place, node.Value, vocabulary.Words));
        return false;
    });

    public static Shape<T> Scalar<T>(string expects, ScalarReader<T> read) => new(expects, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) =>
    {
        value = default;
        if (node is YamlScalar scalar) return read(scalar, problems, out value);
        problems.Add(Problems.WrongKind(node.Place, $"{expects} is expected", node.Description));
        return false;
    });

    internal delegate bool ScalarReader<T>(YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value);

    private static Shape<string> Matching(string expects, Regex form, Func<Place, string, Diagnostic> problem) => Scalar<string>(expects, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        if (form.IsMatch(value)) return true;
        problems.Add(problem(node.Place, value));
        return false;
    });

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

    [GeneratedRegex(@"(?<=\w)\s*(?:--|[-‐‑‒–—])\s*(?=\w)", RegexOptions.CultureInvariant)]
    private static partial Regex PageDash();
}

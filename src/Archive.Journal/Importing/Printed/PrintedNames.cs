using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>Reads people as pages and records print them: <c>Åsa Lindström MD, Mateo Peña and Ruth Adeyemi</c>, <c>Lindström, Åsa</c>.</summary>
internal static partial class PrintedNames
{
    /// <summary>A list of names in one line, each as printed.</summary>
    public static ImmutableArray<SourcePerson> Read(string line, Place place) =>
        [.. Separators().Split(CleanText.OneLine(line)).Select(WithoutMarks).Where(n => n.Length > 0 && !IsDegree(n)).Select(n => new SourcePerson(place) { Full = n })];

    /// <summary>A name with the family name first, and a suffix after a second comma; one without comma is a whole.</summary>
    public static SourcePerson Inverted(string name, Place place)
    {
        var parts = CleanText.OneLine(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var family, var given] => new SourcePerson(place) { Family = family, Given = given },
            // RIS has the suffix last; BibTeX's, which is in the middle, is read there.
            [var family, var given, var suffix] => new SourcePerson(place) { Family = family, Given = given, Suffix = suffix },
            _ => new SourcePerson(place) { Full = string.Join(", ", parts) },
        };
    }

    /// <summary>A name without the pointers to its affiliations and the degrees that follow it.</summary>
    public static string WithoutMarks(string name)
    {
        var bare = Pointers().Replace(CleanText.OneLine(name), "").Trim(' ', ',', ';', '.', '*', '†', '‡', '§');
        while (Degree().Match(bare) is { Success: true } degree) bare = bare[..degree.Index].TrimEnd(' ', ',', '.');
        return bare;
    }

    private static bool IsDegree(string text) => Degree().IsMatch(" " + text) && !text.Contains(' ', StringComparison.Ordinal) || AfterComma().IsMatch(text);

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:and|&)\s+|\s*,\s*(?!(?:Jr|Sr|I{2,3}|IV)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:(?<=\p{L}\.?)\s?(?:[0-9¹²³⁰⁴-⁹]{1,2}|[*†‡§¶#])(?:\s?,\s?(?:[0-9¹²³⁰⁴-⁹]{1,2}|[*†‡§¶#]))*(?=$|[\s,;])|[¹²³⁰⁴-⁹*†‡§¶#]+|https?://orcid\.org/\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Pointers();

    // What stands after a name without a comma must be no initials: "Smith MD" is M D Smith to many journals.
    [GeneratedRegex(@"[\s,]+(?:Ph\.?D|M\.?Sc|B\.?Sc|MBBS|MBChB|MB\sBS|MRCP|FRCP|FACP|FAAD|MPH|DPhil|DrPH|PharmD|DMSc|FRCPC|ScD|Dr\.?\smed)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    [GeneratedRegex(@"^(?:M\.?D|RN|MBA|MHS|MS|MA|BA|BS|DO|DMD|DDS|MBBCh|MHSc|MEd|JD|MSCE|MSCR|Jr|Sr)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterComma();
}

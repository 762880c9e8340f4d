using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>Authors, their affiliations and the address for letters, as they stand between the title and the text of a page.</summary>
internal static partial class PagePeople
{
    private const int MostWords = 6;
    private const int LongestLine = 4_000;
    private const int LongestAffiliation = 300;

    /// <summary>Names with the numbers of their affiliations; empty where a line is anything else.</summary>
    public static ImmutableArray<(string Name, ImmutableArray<string> Numbers)> Names(string line)
    {
        if (line.Length > LongestLine) return [];
        var names = ImmutableArray.CreateBuilder<(string Name, ImmutableArray<string> Numbers)>();
        foreach (var part in Separators().Split(line.Trim().TrimEnd(',', ';')))
        {
            var match = Name().Match(part.Trim());
            var name = PrintedNames.WithoutMarks(match.Groups["name"].Value);
            if (part.Trim().Length == 0 || Degree().IsMatch(part.Trim())) continue;
            if (!match.Success || name.Split(' ') is { Length: < 2 or > MostWords } || IsAffiliation(part)) return [];
            names.Add((name, [.. Digits().Matches(match.Groups["numbers"].Value).Select(n => n.Value)]));
        }
        return names.ToImmutable();
    }

    /// <summary>Whether a line is where somebody works.</summary>
    public static bool IsAffiliation(string line) => line.Length <= LongestAffiliation && AffiliationWord().IsMatch(line) && !Sentence().IsMatch(line);

    /// <summary>The number that an affiliation begins with, and the rest.</summary>
    public static (string Number, string Name) Affiliation(string line) =>
        Numbered().Match(line) is { Success: true } match ? (match.Groups["number"].Value, line[match.Length..].Trim(' ', ';', '.')) : ("", line.Trim(' ', ';', '.'));

    /// <summary>The authors with the address for letters; it belongs to whoever is named in it, or to the only one.</summary>
    public static ImmutableArray<SourcePerson> WithCorrespondence(ImmutableArray<SourcePerson> authors, string text, Place place, ImmutableArray<Finding>.Builder findings)
    {
        var line = At().Replace(text, "@");
        var addresses = Email().Matches(line).Select(m => m.Value.TrimEnd('.')).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        bool IsNamed(SourcePerson author) => FamilyOf(author) is { Length: > 1 } family && Regex.IsMatch(Folding.Fold(line), $@"(?<!\w){Regex.Escape(Folding.Fold(family))}(?!\w)", RegexOptions.CultureInvariant);
        var named = authors.Where(IsNamed).ToArray();
        if (named.Length == 0 && authors is [var only]) named = [only];
        if (named.Length == 0)
        {
            findings.Add(Findings.Left(place, $"An address of correspondence in which no author is named: {Findings.Short(text)}"));
            return authors;
        }
        var rest = TextToken.Collapse(Titles().Replace(addresses.Aggregate(line, (l, a) => l.Replace(a, "", StringComparison.OrdinalIgnoreCase)), " "));
        foreach (var author in named.SelectMany(a => new[] { $"{a.Given} {a.Family}".Trim(), a.Full }).Where(n => n.Length > 0)) rest = rest.Replace(author, "", StringComparison.OrdinalIgnoreCase);
        if (rest.Count(char.IsLetter) > 8) findings.Add(Findings.Left(place, $"Of the address of correspondence: {rest.Trim(' ', ',', ';', ':', '.')}"));
        var next = 0;
        return [.. authors.Select(a => !named.Contains(a) ? a : a with { IsCorresponding = true, Email = a.Email.Length == 0 && next < addresses.Length ? addresses[next++] : a.Email })];
    }

    private static string FamilyOf(SourcePerson author) => author.Family.Length > 0 ? author.Family : Model.PersonName.FromFull(CleanText.OneLine(author.Full)).Family;

    [GeneratedRegex(@"\s*[;|•·]\s*|\s*,\s*(?![0-9])|(?<=\p{Ll}|[0-9])\s+(?:and|&)\s+(?=\p{Lu})|(?<=[0-9])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<name>(?:\p{Lu}[\p{L}\p{M}.'’\-]*|(?:van|von|de|der|den|da|di|dos|du|la|le|el|al|bin|ter|ten|y)|[dDO]['’]\p{Lu}[\p{L}\-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’\-]*|(?:van|von|de|der|den|da|di|dos|du|la|le|el|al|bin|ter|ten|y)|[dDO]['’]\p{Lu}[\p{L}\-]*)){1,5})\s*(?<numbers>[0-9¹²³⁰⁴-⁹*†‡§¶#,\s]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:M\.?D|Ph\.?D|M\.?Sc|B\.?Sc|MBBS|MBChB|MRCP|FRCP|MPH|DPhil|PharmD|RN|MBA|MS|MA|DO|DDS|FAAD)\.?[0-9*,\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    [GeneratedRegex(@"\b(?:Universit|Department|Dept\b|Hospital|Institut|School|College|Division|Centre|Center|Clinic|Facult|Laborator|Unit\b|Service\b|Servicio|Academy|Foundation|Trust\b|Ministry|Council|Klinik|Hôpital|Ospedale)", RegexOptions.CultureInvariant)]
    private static partial Regex AffiliationWord();

    // A verb makes it a sentence of the text.
    [GeneratedRegex(@"\b(?:is|are|was|were|we|have|has|had|been|who|which|presented|reported|treated)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[\s(\[]*(?<number>[0-9]{1,2}|[*†‡§¶])[\s.)\]]*(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // Pages hide an address from machines so.
    [GeneratedRegex(@"\s?(?:\{at\}|\[at\]|\(at\))\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|MD|PhD|MSc|MPH|MBBS|FRCP|MRCP|E-?mail(?: address)?s?|Tel|Fax)\b[.:]?|\(\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titles();
}

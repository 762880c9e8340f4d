using System.Text;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>A name in an author field (biblatex manual, 2.1.4 and 2.3): <c>Family, Suffix, Given</c>, or one part in braces.</summary>
internal static class BibTeXName
{
    public static void Append(StringBuilder output, RecordContributor author)
    {
        var (name, start) = (author.Name, output.Length);
        // A name of one part is a group or a mononym: braces keep it whole. A bare "others" would stand for "et al.", even in braces.
        if (author.IsSingleName) Braced(output, name.Full, name.Full.Equals("others", StringComparison.OrdinalIgnoreCase) ? "{}" : "");
        else Parts(output, name);
        // "given=Ann" would be a part of a name by its key, in braces too.
        output.Replace("=", "{=}", start, output.Length - start);
    }

    private static void Parts(StringBuilder output, PersonName name)
    {
        Part(output, name.Family, HasSmallWord(name.Family));
        if (name.Suffix.Length > 0) Part(output.Append(", "), name.Suffix);
        Part(output.Append(", "), name.Given);
    }

    private static void Part(StringBuilder output, string part, bool isWhole = false)
    {
        if (isWhole || part.Contains(',', StringComparison.Ordinal) || HasAnd(part)) Braced(output, part);
        else TeXText.Append(output, part);
    }

    private static void Braced(StringBuilder output, string part, string end = "")
    {
        TeXText.Append(output.Append('{'), part);
        output.Append(end).Append('}');
    }

    // BibTeX would take "van der" for a prefix to sort without; the family name is what the article says it is.
    private static bool HasSmallWord(string family)
    {
        foreach (var word in family.AsSpan().Split(' ')) if (family.AsSpan()[word] is [var first, ..] && char.IsLower(first)) return true;
        return false;
    }

    private static bool HasAnd(string part)
    {
        foreach (var word in part.AsSpan().Split(' ')) if (part.AsSpan()[word].Equals("and", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>Pictures and files by the names that JATS has for them.</summary>
internal static class JatsFiles
{
    /// <summary>A picture that a source may have in several forms.</summary>
    /// <param name="forms">Elements of one picture; the first form that the archive can show is taken.</param>
    /// <param name="missing">What is told where there is none.</param>
    /// <param name="label">What stands for a description where there is none.</param>
    /// <param name="article">The article that shows it.</param>
    public static SourceAttachment Picture(ImmutableArray<XElement> forms, string missing, string label, JatsArticle article) =>
        new([.. forms.Select(f => f.Get("href")).Where(h => h.Length > 0)], missing, article.At(forms[0])) { Alt = Description(forms) is { Length: > 0 } alt ? alt : label };

    /// <summary>The section, figure or table of an archive's own text that an id of its XML means.</summary>
    public static string Section(string id)
    {
        var name = XmlConvert.DecodeName(id);
        return "#" + (name.StartsWith("s-", StringComparison.Ordinal) ? name[2..] : name);
    }

    private static string Description(ImmutableArray<XElement> forms) =>
        forms.SelectMany(f => f.Children("alt-text").Concat(f.Parent!.Children("alt-text"))).Select(JatsText.Plain).FirstOrDefault(t => t.Length > 0) ?? "";
}

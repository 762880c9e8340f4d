using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Tests.Importing;

/// <summary>
/// How many words of a JATS file's bodies are in the imported articles, in their order: the length of the longest common
/// subsequence. Numbers of references and formulas are no words; a statement may have moved to the front matter.
/// </summary>
internal static partial class KeptWords
{
    private static readonly HashSet<string> Blocks = ["p", "title", "label", "td", "th", "list-item", "term", "def", "break", "sec", "fn", "caption", "tr", "disp-formula", "table-wrap", "fig", "attrib", "subtitle", "xref"];
    private static readonly HashSet<string> NoWords = ["math", "tex-math", "alt-text", "long-desc", "object-id", "permissions"];

    public static (int All, int Kept) Of(string jats, IEnumerable<string> articleFiles)
    {
        using var reader = XmlReader.Create(new StringReader(Named().Replace(jats, m => System.Net.WebUtility.HtmlDecode(m.Value))), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var bodies = root.DescendantsAndSelf().Where(e => e.Name.LocalName is "body" or "floats-group" && !e.Ancestors().Any(a => (string?)a.Attribute("article-type") == "translation"));
        var source = Words(string.Concat(bodies.Select(TextOf)));
        var articles = Words(string.Concat(articleFiles.Select(Shown)));
        return (source.Length, LongestCommon(source, articles));
    }

    private static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        Append(element);
        return text.Append(' ').ToString();

        void Append(XElement at)
        {
            var name = at.Name.LocalName;
            if (NoWords.Contains(name) || (name == "xref" && (string?)at.Attribute("ref-type") == "bibr" && Numbers().IsMatch(at.Value))) return;
            if (Blocks.Contains(name)) text.Append(' ');
            foreach (var node in at.Nodes())
                if (node is XText words) text.Append(words.Value);
                else if (node is XElement child) Append(child);
            if (Blocks.Contains(name)) text.Append(' ');
        }
    }

    // The text as readers see it, and before and behind it the statements.
    private static string Shown(string file)
    {
        var text = File.ReadAllText(file);
        var article = ParseArticle.From(new ArticleFile(new InputFile("articles/" + Path.GetFileName(file), file, text.Length), []), new SourceText("articles/x.md", text)).Article!;
        var statements = string.Join(' ', [article.EthicsApproval?.Sentence, article.Consent?.Sentence, article.Funding?.Sentence, .. article.CompetingInterests?.Sentences ?? [], article.Acknowledgements, article.Contributors, article.DataAvailability, article.Provenance?.Sentence]);
        var notes = string.Join(' ', article.References.Select(r => r.Text.PlainText));
        return $"{article.Body.PlainText} {statements} {notes} ";
    }

    private static string[] Words(string text) => [.. Word().Matches(Level(text).ToLowerInvariant()).Select(m => m.Value)];

    // Raised digits are digits.
    private static string Level(string text) => string.Concat(text.Normalize().Select(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetDigitValue(c) is >= 0 and var digit ? $"{digit}" : c.ToString()));

    private static int LongestCommon(string[] a, string[] b)
    {
        var (above, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        foreach (var word in a)
        {
            for (var i = 0; i < b.Length; i++) row[i + 1] = word == b[i] ? above[i] + 1 : Math.Max(above[i + 1], row[i]);
            (above, row) = (row, above);
        }
        return above[b.Length];
    }

    [GeneratedRegex("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]+;")]
    private static partial Regex Named();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\s\[(]*[0-9]{1,4}[a-z]?(?:[-–—−,;\s\u2010\u2011]+[0-9]{1,4})*[\s\])]*$")]
    private static partial Regex Numbers();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Archive.Journal.Importing;

/// <summary>What stands on a journal's page and is no part of the article: navigation, buttons, metrics, permissions, notices of cookies, lists of other articles.</summary>
internal static partial class PageFurniture
{
    private const int LongestLine = 200;
    private const int LongestNotice = 1_500;

    private static readonly FrozenSet<string> Names = Set("script style noscript template nav form button input select textarea option svg iframe object embed video audio canvas map dialog footer aside meta link");

    private static readonly FrozenSet<string> Roles = Set("navigation banner contentinfo search complementary dialog alertdialog alert menu menubar toolbar tablist tooltip status");

    // The words of a class or id; "with-sidebar" says no such thing of the element, so that those which hold the article are kept (see IsLeftOut).
    private static readonly FrozenSet<string> Words = Set(
        "ad ads advert advertisement alert alerts altmetric altmetrics banner breadcrumb breadcrumbs carousel cookie cookies download downloads dropdown hidden login masthead menu metrics modal navbar navigation newsletter offscreen outline pagination pager permissions popup promo recommended recommendations related relatedarticles rightslink share sharing sidebar signin skip social subscribe toolbar tools tooltip visuallyhidden widget-tools");

    private static readonly FrozenSet<string> LinkWords = Set(
        "google scholar|pubmed|medline|crossref|openurl|web of science|scopus|isi|cas|view article|article|full text|free full text|abstract/free full text|abstract|full text (pdf)|pdf|download reference|download references|pubmed central|pubmed abstract|google scholar crossref|search ads|worldcat|view in article|open in new tab|download slide|view large|view large image|download powerpoint|download figure|↵|⇑|⇓|go to reference|view in scopus|pubmed/ncbi|publisher full text|publisher full text|cited here|back to citation|show more|show less|export citation|link to external site|opens in new tab|this link is external", '|');

    /// <summary>Whether an element is furniture. One that holds the heading of the page, or a good part of its text, is not, whatever it is called.</summary>
    public static bool IsLeftOut(HtmlElement element, int lengthOfPage)
    {
        if (Names.Contains(element.Name)) return element.Name is not ("footer" or "aside" or "form") || !HoldsArticle(element, lengthOfPage);
        if (element.Name is "a" or "span" && element.Length < 40 && LinkWords.Contains(CleanText.OneLine(element.Text).Trim('[', ']', '(', ')', ',', ';', '.', ' ').ToLowerInvariant())) return true;
        if (element.Has("hidden") || element["aria-hidden"] == "true" || Hidden().IsMatch(element["style"]) || Roles.Contains(element["role"].ToLowerInvariant())) return !HoldsArticle(element, lengthOfPage);
        if (element.Name is "html" or "body" or "main" or "article" || HtmlNames.HeadingLevel(element.Name) > 0 || element.Name is "p" or "li" or "a" or "em" or "i" or "b" or "strong" or "sup" or "sub") return false;
        return ClassWords().Matches($"{element["class"]} {element["id"]}").Any(w => Words.Contains(w.Value.ToLowerInvariant())) && !HoldsArticle(element, lengthOfPage);
    }

    /// <summary>Whether a line is one of the labels and notices that pages have between the parts of an article.</summary>
    public static bool IsLine(string line) => line.Length <= LongestLine * 3 && (Line().IsMatch(line) || (line.Length <= LongestLine && LinkWords.Contains(line.Trim('.', ' ').ToLowerInvariant())));

    // Much text of which little leads elsewhere is no list of links, whatever it is called.
    private static bool HoldsArticle(HtmlElement element, int lengthOfPage) =>
        element.Length * 2 > lengthOfPage || element.All().Any(e => e.Name is "h1" or "main") || (element.Length > LongestNotice && element.All().Where(e => e.Name == "a").Sum(a => a.Length) * 3 < element.Length && element.All().Any(e => e.Name == "p"));

    private static FrozenSet<string> Set(string words, char separator = ' ') => words.Split(separator).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    // camelCase too.
    [GeneratedRegex(@"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWords();

    [GeneratedRegex(
        @"^(?:statistics from altmetric|request permissions?\b|reprints?\b|if you wish to reuse any or all of this article|you will be able to get a quick price|view (?:full|options|metrics|article|large|pdf|correspondence)\b|download (?:pdf|citation|figure|slide|powerpoint|references|xml|epub|article)\b|get (?:access|citation|permissions?)\b|" +
        @"(?:free|open access|full access|restricted|subscriber) ?(?:access|content|article)?$|add to (?:favou?rites|my|library)|track citations?\b|cite(?: this| article)?\b.{0,12}$|citations?:? ?[0-9,]*$|share(?: this| on| via|$)|e-?mail (?:alerts?|this|a friend)\b|alerts?$|sign in\b|log ?in\b|register\b|subscribe\b|buy (?:this|article)\b|purchase\b|" +
        @"(?:we|this (?:web)?site|our (?:web)?site)\b.{0,60}\bcookies?\b|accept (?:all )?cookies\b|cookie (?:policy|settings|notice)\b|by (?:clicking|continuing)\b|skip to\b|jump to\b|back to top\b|go to\b.{0,30}$|on this page\b|article (?:menu|alerts|tools|metrics|sections|contents)\b|sections$|(?:print|share|tweet|like|twitter|facebook|linkedin|pinterest|reddit|whatsapp|wechat|mendeley|menu|close|search|help|home|issues?|about|previous|next|pdf|epub|xml|html|full text|figures?|tables?|references|metrics|comments?|supplementary|data)(?: \([0-9,]+\))?$(?<!references)|" +
        @"(?:article )?(?:views?|downloads?|accesses|altmetric|citations|crossref|web of science|scopus|google scholar):? ?[0-9,.k]*$|crossmark\b|check for updates\b|article has an altmetric score\b|see (?:all|more)\b.{0,60}$|advertisement$|citation: .*|(?:doi|published|accepted|received|section|issue|license|licence|authors?|article|keywords?|subject areas?)$|[0-9]{4}-[0-9]{2}-[0-9]{2}$|©? ?copyright ©?.{0,80}all rights reserved\.?$|https?://\S+$|loading\b.{0,20}$|supports? open access$|published (?:by|in)$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}

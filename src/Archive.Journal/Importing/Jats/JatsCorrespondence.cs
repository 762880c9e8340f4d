using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>Who answers letters, and at which address.</summary>
internal sealed partial class JatsCorrespondence
{
    // What is left of "Å.L. or M.P." tells nothing.
    private const int Initials = 6;

    private readonly HashSet<XElement> _corresponding;
    private readonly Dictionary<XElement, string> _emails = [];

    public JatsCorrespondence(JatsArticle article, XElement[] authors)
    {
        _corresponding = [.. authors.Where(a => a.Get("corresp") == "yes" || a.Children("xref").Any(x => x.Get("ref-type") == "corresp"))];
        foreach (var author in authors)
            if (author.Descendants().FirstOrDefault(e => e.Tag == "email") is { } email) _emails[author] = AddressIn(email.Value);
        foreach (var note in article.Meta.Children("author-notes").SelectMany(n => n.Children("corresp"))) Assign(article, note, authors);
    }

    public bool IsCorresponding(XElement author) => _corresponding.Contains(author);

    public string EmailOf(XElement author) => _emails.GetValueOrDefault(author, "");

    // An address belongs to whoever points to it, in their order; else to the author whose name stands beside it, or the only one.
    private void Assign(JatsArticle article, XElement note, XElement[] authors)
    {
        var addresses = note.All("email").Select(e => AddressIn(e.Value)).Where(a => a.Length > 0).ToList();
        var text = JatsText.Plain(note).Replace("{at}", "@", StringComparison.Ordinal);
        if (addresses.Count == 0) addresses = [.. Address().Matches(text).Select(m => m.Value.TrimEnd('.'))];
        var pointing = authors.Where(a => a.Children("xref").Any(x => x.Get("rid").Split(' ').Contains(note.Get("id")) && note.Get("id").Length > 0)).ToList();
        if (pointing.Count == 0) pointing = [.. authors.Where(a => _corresponding.Contains(a) && !_emails.ContainsKey(a))];
        if (pointing.Count == 0) pointing = [.. authors.Where(a => a.Child("name", "surname") is { } family && text.Contains(JatsText.Plain(family), StringComparison.OrdinalIgnoreCase))];
        if (pointing.Count == 0 && authors.Length == 1) pointing = [authors[0]];
        _corresponding.UnionWith(pointing);
        var open = pointing.Where(a => !_emails.ContainsKey(a)).ToList();
        foreach (var (author, address) in open.Zip(addresses)) _emails[author] = address;
        var kept = _emails.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rest = CleanText.OneLine(Label().Replace(addresses.Where(kept.Contains).Aggregate(text, (t, a) => t.Replace(a, "", StringComparison.OrdinalIgnoreCase)), ""));
        foreach (var name in authors.SelectMany(a => a.Descendants()).Where(e => e.Tag is "surname" or "given-names").Select(e => JatsText.Plain(e))) rest = rest.Replace(name, "", StringComparison.OrdinalIgnoreCase);
        if (rest.Count(char.IsLetterOrDigit) > Initials) article.Leave(note, $"Of the address of correspondence: {rest}");
    }

    // Pages show an address so that no program takes it for one.
    private static string AddressIn(string text) => CleanText.OneLine(text).TrimEnd('.', ',', ';').Replace("{at}", "@", StringComparison.Ordinal);

    [GeneratedRegex(@"[^\s@<>""(),:;]{1,64}@[^\s@<>""(),:;]{1,190}\.[A-Za-z]{2,63}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"e-?mail(?:\s+address)?\s*[:.]?|(?:for\s+|address\s+)?correspond(?:ence|ing\s+authors?)(?:\s+to)?\s*:?|\bDr\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

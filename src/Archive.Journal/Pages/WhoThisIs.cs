using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Why the items of a page are taken to be one person's, and whom the person could be taken for.</summary>
/// <param name="page">The page.</param>
/// <param name="person">Whose page it is.</param>
/// <param name="recognition">What makes the page's items theirs.</param>
public sealed class WhoThisIs(HtmlPage page, Person person, Recognition recognition)
{
    public Orcid? Orcid => person.Orcid;

    /// <summary>One or two plain sentences.</summary>
    public string Reason
    {
        get
        {
            var (orcid, items) = (recognition.ByOrcid, recognition.Items);
            if (orcid == items) return items switch { 1 => "The item carries this iD.", 2 => "Both items carry this iD.", _ => $"All {items:N0} items carry this iD." };
            if (orcid > 0) return $"{orcid:N0} of {items:N0} items {(orcid == 1 ? "carries" : "carry")} this iD; {(items - orcid == 1 ? "the other is" : "the others are")} here by name{(recognition.ByList > 0 ? $". {List}" : ", which nobody else in the archive has.")}";
            if (recognition.ByList > 0) return $"{(person.Orcid is null ? "No ORCID iD is known" : "No item carries this iD")}. {List}";
            if (recognition.BySharedName > 0) return "Several people in the archive have this name, and no ORCID iD tells whose these items are: they may be one person's or several people's.";
            return $"No ORCID iD {(person.Orcid is null ? "is known: these are the items under this name." : "stands on these items: they are here by name, which nobody else in the archive has.")}";
        }
    }

    /// <summary>Others of the same or a similar name, and what tells them apart.</summary>
    public ImmutableArray<Counted> Namesakes =>
        [.. page.Corpus.NamesakesOf.GetValueOrDefault(person.Slug, []).Select(p => new Counted(
            p.Name.Full, page.Href(p.Articles.IsEmpty ? p.EditorPath : p.AuthorPath), p.Articles.IsEmpty ? p.Handled.Length : p.Articles.Length, Mark(p)))];

    private string List => person switch
    {
        { Variants.IsEmpty: false } => $"The archive's list of people brings these names together: {Wording.And([person.Name.Full, .. person.Variants])}.",
        { Orcid: not null } => "The archive's list of people gives the iD to this name.",
        _ => "The archive's list of people has this name for one person.",
    };

    private string Mark(Person other)
    {
        var affiliation = other.Articles.SelectMany(a => a.Authors).FirstOrDefault(a => page.Corpus.PersonOf[a] == other && !a.Affiliations.IsEmpty)?.Affiliations[0] ?? (other.Articles.IsEmpty ? "Handling editor" : "");
        // Where they work, without the town and the country.
        return string.Join("; ", new[] { Wording.Excerpt(string.Join(',', affiliation.Split(',').Take(2)), 80), other.Orcid is { } orcid ? $"iD ending in {orcid.Value[^4..]}" : "no iD" }.Where(m => m.Length > 0));
    }
}

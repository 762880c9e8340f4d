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
            var (words, withId, items) = (page.Words, recognition.ByOrcid, recognition.Items);
            if (withId == items) return words.AllCarryId(items);
            if (withId > 0) return words.SomeCarryId(withId, items, recognition.ByList > 0) + (recognition.ByList > 0 ? words.Space + List : "");
            if (recognition.ByList > 0) return (person.Orcid is null ? words.NoIdIsKnown : words.NoItemCarriesId) + words.Space + List;
            if (recognition.BySharedName > 0) return words.NameIsShared;
            return person.Orcid is null ? words.ItemsUnderThisName : words.ItemsByNameAlone;
        }
    }

    /// <summary>Others of the same or a similar name, and what tells them apart.</summary>
    public ImmutableArray<Counted> Namesakes =>
        [.. page.Corpus.NamesakesOf.GetValueOrDefault(person.Slug, []).Select(p => new Counted(
            p.Name.Full, page.Href(p.Articles.IsEmpty ? p.EditorPath : p.AuthorPath), p.Articles.IsEmpty ? p.Handled.Length : p.Articles.Length, Mark(p)))];

    private string List => person switch
    {
        { Variants.IsEmpty: false } => page.Words.ListBringsTogether(page.Words.And([person.Name.Full, .. person.Variants])),
        { Orcid: not null } => page.Words.ListGivesId,
        _ => page.Words.ListHasOnePerson,
    };

    private string Mark(Person other)
    {
        var affiliation = other.Articles.SelectMany(a => a.Authors).FirstOrDefault(a => page.Corpus.PersonOf[a] == other && !a.Affiliations.IsEmpty)?.Affiliations[0] ?? (other.Articles.IsEmpty ? page.Words.HandlingEditor : "");
        // Where they work, without the town and the country.
        return string.Join(page.Words.Semicolon, new[] { Wording.Excerpt(string.Join(',', affiliation.Split(',').Take(2)), 80), other.Orcid is { } orcid ? page.Words.IdEndingIn(orcid.Value[^4..]) : page.Words.NoId }.Where(m => m.Length > 0));
    }
}

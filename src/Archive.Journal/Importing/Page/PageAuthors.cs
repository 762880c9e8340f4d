using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>The authors of a page: those that its head names, or else those below its title, with what the page says of them in other places.</summary>
/// <param name="known">Those that the head of the page names.</param>
internal sealed class PageAuthors(ImmutableArray<SourcePerson> known)
{
    private readonly List<SourcePerson> _authors = [.. known];
    private readonly List<(string Number, string Name, Place Place)> _affiliations = [];
    private readonly List<(string Text, Place Place)> _correspondence = [];
    private readonly Dictionary<string, ImmutableArray<string>> _numbers = new(StringComparer.Ordinal);

    public bool TryNames(string line, Place place)
    {
        var names = PagePeople.Names(line);
        foreach (var (name, numbers) in names)
        {
            _numbers[Folding.Fold(name)] = numbers;
            if (known.IsEmpty) _authors.Add(new SourcePerson(place) { Full = name });
        }
        return !names.IsEmpty;
    }

    public bool TryAffiliation(string line, Place place)
    {
        if (!PagePeople.IsAffiliation(line)) return false;
        AddAffiliation(line, place);
        return true;
    }

    public void AddAffiliation(string line, Place place)
    {
        var (number, name) = PagePeople.Affiliation(line);
        if (name.Length > 0) _affiliations.Add((number, name, place));
    }

    public void AddCorrespondence(string text, Place place) => _correspondence.Add((text, place));

    /// <summary>Whether a line holds little but names and places that the head of the page has already.</summary>
    public bool AreAllIn(string line)
    {
        var rest = KnownWork.Key(line);
        var all = rest.Length;
        foreach (var part in known.SelectMany(a => a.Affiliations.Append(a.Full).Append(a.Given).Append(a.Family)).Select(KnownWork.Key).Where(k => k.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(k => k.Length))
            rest = rest.Replace(part, "", StringComparison.Ordinal);
        return all > 0 && rest.Length * 3 < all;
    }

    public ImmutableArray<SourcePerson> All(ImmutableArray<Finding>.Builder findings)
    {
        var authors = _authors.All(a => a.Affiliations.IsEmpty) && _affiliations.Count > 0 ? WithAffiliations(findings) : [.. _authors];
        foreach (var (text, place) in _correspondence) authors = PagePeople.WithCorrespondence(authors, text, place, findings);
        return authors;
    }

    // Numbers tell whose an affiliation is; one alone is everybody's.
    private ImmutableArray<SourcePerson> WithAffiliations(ImmutableArray<Finding>.Builder findings)
    {
        var authors = _authors.ToImmutableArray();
        if (_affiliations is [var only]) authors = [.. authors.Select(a => a with { Affiliations = [only.Name] })];
        else if (_numbers.Values.Any(n => !n.IsEmpty)) authors = [.. authors.Select(a => a with { Affiliations = [.. _affiliations.Where(f => NumbersOf(a).Contains(f.Number)).Select(f => f.Name)] })];
        else if (_affiliations.Count == authors.Length)
        {
            authors = [.. authors.Zip(_affiliations, (a, f) => a with { Affiliations = [f.Name] })];
            findings.Add(Findings.Taken(_affiliations[0].Place, "The affiliations were given to the authors in their order."));
        }
        foreach (var affiliation in _affiliations.Where(f => !authors.Any(a => a.Affiliations.Contains(f.Name)))) findings.Add(Findings.Left(affiliation.Place, $"An affiliation of which it is not said whose it is: {Findings.Short(affiliation.Name)}"));
        return authors;
    }

    private ImmutableArray<string> NumbersOf(SourcePerson author) =>
        _numbers.GetValueOrDefault(Folding.Fold(author.Full.Length > 0 ? author.Full : $"{author.Given} {author.Family}".Trim()), []);
}

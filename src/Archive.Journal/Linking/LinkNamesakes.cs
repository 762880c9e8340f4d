using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>People → those whom a reader could take for them: of the same name, or of the same family name and initial.</summary>
internal static class LinkNamesakes
{
    // A common name has hundreds; a list that long tells nobody apart.
    private const int Most = 12;

    /// <summary>The namesakes of those who have any, by slug: first those of the same name.</summary>
    /// <param name="people">By sort key.</param>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<Person>>> From(ImmutableArray<Person> people)
    {
        var forms = Phase.Each(people, Forms);
        var byName = ByKey(people, forms, f => f.Name);
        var byInitial = ByKey(people, forms, f => f.Initial);
        return people.Zip(forms)
            .Select(p => (Person: p.First, Namesakes: Distinct(p.First, p.Second.Select(f => byName[f.Name]).Concat(p.Second.Select(f => byInitial[f.Initial])))))
            .Where(p => !p.Namesakes.IsEmpty)
            .Select(p => KeyValuePair.Create(p.Person.Slug, p.Namesakes));
    }

    private static ILookup<string, Person> ByKey(ImmutableArray<Person> people, ImmutableArray<NameForm[]> forms, Func<NameForm, string> key) => people.Zip(forms)
        .SelectMany(p => p.Second.Select(key).Distinct(StringComparer.Ordinal), (p, k) => (Key: k, Person: p.First))
        .ToLookup(p => p.Key, p => p.Person, StringComparer.Ordinal);

    private static ImmutableArray<Person> Distinct(Person self, IEnumerable<IEnumerable<Person>> candidates) =>
        [.. candidates.SelectMany(c => c).Where(p => p.Slug != self.Slug).DistinctBy(p => p.Slug).Take(Most)];

    private static NameForm[] Forms(Person person) =>
        [.. person.Variants.Select(PersonName.FromFull).Prepend(person.Name).Select(FormOf).Distinct()];

    private static NameForm FormOf(PersonName name)
    {
        var given = NameKey.Of(name.Given);
        return new NameForm(NameKey.Of(name), given.Length == 0 ? NameKey.Of(name.Full) : $"{NameKey.Of(name.Family)}, {System.Globalization.StringInfo.GetNextTextElement(given)}");
    }

    private readonly record struct NameForm(string Name, string Initial);
}

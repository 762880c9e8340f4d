using System.Collections.Immutable;
using System.Globalization;
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
    public static IReadOnlyCollection<KeyValuePair<string, ImmutableArray<Person>>> From(ImmutableArray<Person> people)
    {
        var forms = Phase.Each(people, Forms);
        var byName = Bearers.Of(forms, f => f.Name);
        var byInitial = Bearers.Of(forms, f => f.Initial);
        var found = new List<KeyValuePair<string, ImmutableArray<Person>>>();
        var namesakes = new List<int>(Most);
        for (var self = 0; self < people.Length; self++)
        {
            namesakes.Clear();
            byName.AddTo(namesakes, self);
            byInitial.AddTo(namesakes, self);
            if (namesakes.Count > 0) found.Add(KeyValuePair.Create(people[self].Slug, namesakes.Select(n => people[n]).ToImmutableArray()));
        }
        return found;
    }

    private static NameForm[] Forms(Person person) => person.Variants.IsEmpty
        ? [FormOf(person.Name)]
        : [.. person.Variants.Select(PersonName.FromFull).Prepend(person.Name).Select(FormOf).Distinct()];

    private static NameForm FormOf(PersonName name)
    {
        var given = NameKey.Of(name.Given);
        return new NameForm(NameKey.Of(name), given.Length == 0 ? NameKey.Of(name.Full) : $"{NameKey.Of(name.Family)}, {StringInfo.GetNextTextElement(given)}");
    }

    private readonly record struct NameForm(string Name, string Initial);

    /// <summary>The keys of each person's forms, and the people who have each key, both as numbers.</summary>
    private sealed record Bearers(ByNumber<int> KeysOf, ByNumber<int> PeopleWith)
    {
        public static Bearers Of(ImmutableArray<NameForm[]> forms, Func<NameForm, string> select)
        {
            var numbers = new Dictionary<string, int>(forms.Length, StringComparer.Ordinal);
            var (keysOf, peopleWith) = (new List<(int, int)>(forms.Length), new List<(int, int)>(forms.Length));
            for (var person = 0; person < forms.Length; person++)
                foreach (var form in forms[person])
                {
                    if (!numbers.TryGetValue(select(form), out var key)) numbers[select(form)] = key = numbers.Count;
                    keysOf.Add((person, key));
                    peopleWith.Add((key, person));
                }
            return new Bearers(new ByNumber<int>(forms.Length, keysOf), new ByNumber<int>(numbers.Count, peopleWith));
        }

        /// <summary>Adds those who are not there yet, until they are as many as are told.</summary>
        public void AddTo(List<int> namesakes, int self)
        {
            foreach (var key in KeysOf[self])
                foreach (var person in PeopleWith[key])
                {
                    if (namesakes.Count == Most) return;
                    if (person != self && !namesakes.Contains(person)) namesakes.Add(person);
                }
        }
    }
}

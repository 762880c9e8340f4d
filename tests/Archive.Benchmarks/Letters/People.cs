using Archive.Engine;

namespace Archive.Benchmarks.Letters;

/// <summary>Somebody who writes letters.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Affiliation">Where they work.</param>
/// <param name="Orcid">Empty for most.</param>
internal sealed record Writer(string Name, string Affiliation, string Orcid)
{
    public string Email => $"{Slug.Of(Name)}@example.org";
}

/// <summary>Those who write: every second byline is a newcomer's, and who has written often writes again (Lotka's law).</summary>
internal sealed class People(Chance chance)
{
    private const int Editors = 40;

    private static readonly string[] Given =
    [
        "Åsa", "Mateo", "Ruth", "Wei", "Thomas", "Ingrid", "Samir", "Yael", "Nkechi", "Bence", "Łucja", "Priya", "Hana", "Joan", "Émile", "Zeynep", "Paulo", "Aroha",
        "Tadhg", "Olena", "Ravi", "Marta", "Sven", "Fatima", "Kofi", "Leila", "Ivo", "Mei", "Pedro", "Anja", "Noor", "Eero", "Dara", "Silvia", "Jonas", "Adaeze",
    ];

    private static readonly string[] Departments = ["Rheumatology", "Medicine", "Surgery", "Paediatrics", "Neurology", "Public Health", "Cardiology", "Psychiatry", "General Practice", "Radiology"];

    private readonly List<Writer> _all = [];
    private readonly List<Writer> _bylines = [];
    private readonly Zipf _editors = new(Editors);

    /// <summary>The authors of a letter, each once.</summary>
    public Writer[] Sign() => [.. Enumerable.Range(0, chance.Of((30, 1), (25, 2), (20, 3), (12, 4), (8, 6), (4, 9), (1, 15))).Select(_ => Next()).DistinctBy(w => w.Name)];

    public string Editor() => $"{Given[_editors.Draw(chance) % Given.Length]} {Words.Capitalised(Words.Of(900 + _editors.Draw(chance)))}";

    private Writer Next()
    {
        var writer = _bylines.Count == 0 || chance.Happens(0.5) ? Newcomer() : _bylines[chance.Below(_bylines.Count)];
        _bylines.Add(writer);
        return writer;
    }

    private Writer Newcomer()
    {
        var initial = chance.Happens(0.4) ? $" {(char)('A' + chance.Below(26))}" : "";
        var name = $"{Given[chance.Below(Given.Length)]}{initial} {Words.Capitalised(Words.Of(1_000 + chance.Below(60_000)))}";
        var town = Words.Capitalised(Words.Of(100 + chance.Below(2_000)));
        var writer = new Writer(name, $"Department of {Departments[chance.Below(Departments.Length)]}, University of {town}, {town}", chance.Happens(0.15) ? Orcid(_all.Count) : "");
        _all.Add(writer);
        return writer;
    }

    // ISO 7064 MOD 11-2, as orcid.org has it.
    private static string Orcid(int number)
    {
        var digits = $"00000001{number:D7}";
        var total = digits.Aggregate(0, (sum, digit) => (sum + digit - '0') * 2);
        var check = (12 - total % 11) % 11;
        var all = digits + (check == 10 ? "X" : $"{check}");
        return string.Join('-', all.Chunk(4).Select(c => new string(c)));
    }
}

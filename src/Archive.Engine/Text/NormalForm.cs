using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Engine;

/// <summary>
/// Unicode's composed form, NFC (UAX 15), whatever the machine's ICU knows of it. Left as they are: the compatibility
/// ideographs, in which names of people and places are printed, and the two characters that would become ASCII marks.
/// </summary>
public static class NormalForm
{
    private const char FirstThatMayChange = '\u0300';

    /// <summary>The composed text; composing it again changes nothing.</summary>
    /// <param name="text">Without halves of surrogate pairs, as decoded text is.</param>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstThatMayChange, char.MaxValue)) return text;
        var characters = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes()) Decompose(rune.Value, characters);
        Reorder(CollectionsMarshal.AsSpan(characters));
        var composed = Write(Join(characters));
        return composed == text ? text : composed;
    }

    private static void Decompose(int character, List<int> characters)
    {
        if (NormalFormTable.Decompositions.TryGetValue(character, out var parts))
            foreach (var part in parts.EnumerateRunes()) Decompose(part.Value, characters);
        else characters.Add(character);
    }

    // Marks in a row are sorted by class, those of one class keeping their order.
    private static void Reorder(Span<int> characters)
    {
        for (var i = 1; i < characters.Length; i++)
        {
            var (character, rank) = (characters[i], NormalFormTable.ClassOf(characters[i]));
            if (rank == 0) continue;
            var to = i;
            for (; to > 0 && NormalFormTable.ClassOf(characters[to - 1]) > rank; to--) characters[to] = characters[to - 1];
            characters[to] = character;
        }
    }

    private static List<int> Join(List<int> characters)
    {
        var joined = new List<int>(characters.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var character in characters)
        {
            var rank = NormalFormTable.ClassOf(character);
            var isBlocked = starter < 0 || (lastClass != 0 && lastClass >= rank);
            if (!isBlocked && Compose(joined[starter], character) is { } composed)
            {
                joined[starter] = composed;
                continue;
            }
            joined.Add(character);
            if (rank == 0) starter = joined.Count - 1;
            lastClass = rank;
        }
        return joined;
    }

    private static int? Compose(int first, int second)
    {
        if (NormalFormTable.Compositions.TryGetValue((first, second), out var composed)) return composed;
        return first <= char.MaxValue && second <= char.MaxValue && Hangul.Compose((char)first, (char)second) is { } syllable ? syllable : null;
    }

    private static string Write(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (var character in characters) text.AppendRune(new Rune(character));
        return text.ToString();
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Archive.Journal.Model;

/// <summary>A closed list of terms: the value, the word that stands for it in files and URLs, and the label that readers see.</summary>
public sealed class Vocabulary<T> where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byWord;
    private readonly FrozenDictionary<T, Term<T>> _byValue;

    public Vocabulary(params ImmutableArray<Term<T>> terms)
    {
        Terms = terms;
        _byWord = terms.ToFrozenDictionary(t => t.Word, t => t.Value, StringComparer.Ordinal);
        _byValue = terms.ToFrozenDictionary(t => t.Value);
    }

    /// <summary>All terms, in the order in which they are listed to readers.</summary>
    public ImmutableArray<Term<T>> Terms { get; }

    public IEnumerable<string> Words => Terms.Select(t => t.Word);

    public bool TryParse(string word, out T value) => _byWord.TryGetValue(word, out value);

    public Term<T> this[T value] => _byValue[value];
}

/// <param name="Value">The value in the model.</param>
/// <param name="Word">In files and URLs.</param>
/// <param name="Label">For readers, one of them.</param>
/// <param name="Plural">For readers, several.</param>
public sealed record Term<T>(T Value, string Word, string Label, string Plural)
{
    public Term(T value, string word, string label) : this(value, word, label, label) { }
}

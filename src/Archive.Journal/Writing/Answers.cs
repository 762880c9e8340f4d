using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>What is known of a new article so far.</summary>
public sealed record Answers(ImmutableDictionary<Question, ImmutableArray<string>> ByQuestion)
{
    public static Answers None { get; } = new(ImmutableDictionary<Question, ImmutableArray<string>>.Empty);

    public ImmutableArray<string> this[Question question] => ByQuestion.GetValueOrDefault(question, []);

    /// <summary>The only answer, or the first; empty where there is none.</summary>
    public string One(Question question) => this[question] is [var first, ..] ? first : "";

    public bool Has(Question question) => !this[question].IsEmpty;

    internal ArticleType? Type => ArticleTypes.Vocabulary.TryParse(One(Question.Type), out var type) ? type : null;

    /// <summary>With one answer more, on one line and without the characters that no file may hold; an empty one says nothing.</summary>
    public Answers With(Question question, string answer)
    {
        var clean = Clean(answer);
        return clean.Length == 0 ? this : new Answers(ByQuestion.SetItem(question, this[question].Add(clean)));
    }

    private static string Clean(string answer)
    {
        var clean = new StringBuilder(answer.Length);
        foreach (var word in answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (clean.Length > 0) clean.Append(' ');
            foreach (var rune in word.EnumerateRunes())
                if (rune != Rune.ReplacementChar && !(rune.IsBmp && SourceText.NotText.Contains((char)rune.Value))) clean.Append(rune.ToString());
        }
        return clean.ToString().Trim();
    }
}

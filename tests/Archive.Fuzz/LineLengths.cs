using System.Collections.Immutable;
using System.Text;

namespace Archive.Fuzz;

/// <summary>How long the lines of a file are, counted as an editor counts: on purpose not by the reader that is judged.</summary>
/// <param name="Lengths">In UTF-16 units, without the ends of the lines.</param>
internal sealed record LineLengths(ImmutableArray<int> Lengths)
{
    public static LineLengths Of(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        var lengths = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            lengths.Add(i - start);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }
        lengths.Add(text.Length - start);
        return new LineLengths(lengths.ToImmutable());
    }

    /// <summary>Whether there is such a place: a character, the end of a line, or the line after the last.</summary>
    public bool Hold(int line, int column) =>
        line >= 1 && column >= 1 && line <= Lengths.Length + 1 && column <= (line <= Lengths.Length ? Lengths[line - 1] : 0) + 1;
}

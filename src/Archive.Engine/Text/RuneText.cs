using System.Text;

namespace Archive.Engine;

/// <summary>Single characters on their way into a text.</summary>
internal static class RuneText
{
    /// <summary>Appends a character; unlike the text of it, it takes no memory of its own.</summary>
    public static StringBuilder AppendRune(this StringBuilder text, Rune rune) => rune.IsBmp ? text.Append((char)rune.Value) : text.Append(rune.ToString());
}

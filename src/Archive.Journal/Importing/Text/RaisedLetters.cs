namespace Archive.Journal.Importing;

/// <summary>The raised and lowered letters that Unicode has as characters (superscripts and subscripts block, and Latin-1).</summary>
internal static class RaisedLetters
{
    private const string Plain = "0123456789+-−=()nixaeo";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣᵃᵉᵒ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢₓₐₑₒ";

    /// <summary>The text in such letters; null where one of its characters has none.</summary>
    public static string? Of(string text, TextMark mark)
    {
        var letters = mark == TextMark.Superscript ? Raised : Lowered;
        return text.Length > 0 && text.All(c => Plain.Contains(c)) ? string.Concat(text.Select(c => letters[Plain.IndexOf(c)])) : null;
    }
}

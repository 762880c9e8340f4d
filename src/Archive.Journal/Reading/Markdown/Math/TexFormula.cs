namespace Archive.Journal.Reading;

/// <summary>Why a formula cannot be set, and where in its source.</summary>
internal sealed record TexTrouble(string Reason, int Offset);

/// <summary>A formula as MathML, or the trouble with it.</summary>
internal readonly record struct TexFormula(string MathMl, TexTrouble? Trouble)
{
    private const int Longest = 5000;

    /// <summary>Reads the part of TeX's mathematics that letters to a journal use.</summary>
    public static TexFormula Read(string tex)
    {
        if (tex.Length > Longest) return new TexFormula("", new TexTrouble($"it is longer than {Longest:N0} characters", 0));
        try
        {
            return new TexFormula(new TexReader(tex).ReadAll().Xml, Trouble: null);
        }
        catch (TexException error)
        {
            return new TexFormula("", new TexTrouble(error.Message, error.Offset));
        }
    }
}

/// <summary>Leaves the reader from any depth; never seen outside <see cref="TexFormula"/>.</summary>
internal sealed class TexException(string reason, int offset) : Exception(reason)
{
    public int Offset { get; } = offset;
}

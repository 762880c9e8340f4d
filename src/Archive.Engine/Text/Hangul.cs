namespace Archive.Engine;

/// <summary>Korean syllables from their letters (Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const char Syllables = '\uAC00';
    private const char Leads = '\u1100';
    private const char Vowels = '\u1161';
    private const char Trails = '\u11A7';
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    /// <summary>The syllable of a lead and a vowel, or of an open syllable and a trail; null for all else.</summary>
    public static char? Compose(char first, char second) => (first, second) switch
    {
        ( >= Leads and <= '\u1112', >= Vowels and <= '\u1175') => (char)(Syllables + (((first - Leads) * VowelCount) + second - Vowels) * TrailCount),
        ( >= Syllables and <= '\uD7A3', > Trails and <= '\u11C2') when (first - Syllables) % TrailCount == 0 => (char)(first + second - Trails),
        _ => null,
    };
}

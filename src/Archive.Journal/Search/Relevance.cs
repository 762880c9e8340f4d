namespace Archive.Journal.Search;

/// <summary>
/// How much a word says of an article, by BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), in
/// levels that a digit holds. The usual length of a text is given, not measured, so that an added letter weighs no other anew.
/// </summary>
internal static class Relevance
{
    public const int Highest = 15;

    private const double Saturation = 1.2;
    private const double LengthMatters = 0.6;
    private const double UsualLength = 400;

    /// <summary>What a word of a text of so many words counts, beside one of a text of the usual length.</summary>
    public static double Norm(int words) => 1 / (1 - LengthMatters + LengthMatters * words / UsualLength);

    /// <param name="frequency">Occurrences, each times the weight of its field.</param>
    /// <returns>From 1 to <see cref="Highest"/>.</returns>
    public static int Level(double frequency) => Math.Max(1, (int)Math.Round(Highest * frequency / (frequency + Saturation)));
}

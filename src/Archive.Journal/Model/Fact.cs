using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>
/// Something that can be read of the corpus: a part of an article, a list, what is found under a key. Two builds that find the same
/// under all the facts that a page has read would render the same page.
/// </summary>
/// <param name="Key">The same in every build.</param>
public readonly record struct Fact(ulong Key)
{
    public static Fact Of(params ReadOnlySpan<string> names) => new(Fingerprint.Of(names));

    /// <summary>One of several facts about the same thing.</summary>
    public Fact Part(int part) => new(Key + (ulong)(part + 1) * 0x9E3779B97F4A7C15);
}

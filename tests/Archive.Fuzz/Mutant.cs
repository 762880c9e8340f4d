using Archive.Engine;
using Archive.Fuzz.Mutations;

namespace Archive.Fuzz;

/// <summary>A file that nobody wrote.</summary>
/// <param name="Seed">With the number and the originals, it makes the very same bytes again.</param>
/// <param name="Number">Its number in the run.</param>
/// <param name="Original">What it was made from.</param>
/// <param name="Bytes">What was made of it.</param>
internal sealed record Mutant(ulong Seed, long Number, Original Original, byte[] Bytes)
{
    private const int MostMutations = 8;

    /// <summary>Whether the whole archive around it is linked and rendered, which takes longer than to read the file alone.</summary>
    public bool IsBuilt => Number % 100 == 0;

    public InputFile File => InputFile.InMemory(Original.Path, Bytes);

    public static Mutant Make(Originals originals, ulong seed, long number)
    {
        var random = new SplitMix64(seed, number);
        var original = random.Pick(originals.Files);
        var bytes = original.Bytes;
        for (var left = random.Few(MostMutations); left > 0; left--) bytes = random.Pick(Mutation.All)(bytes, random, originals);
        return new Mutant(seed, number, original, bytes);
    }
}

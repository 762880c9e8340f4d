using System.Collections;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>
/// Every fact with a number, by which the files of the site remember what they were made of, and a fingerprint of what it was. A fact
/// keeps its number from build to build; of one that is not there the fingerprint is nought.
/// </summary>
internal sealed class FactTable
{
    private readonly NumberedFacts _facts;
    private readonly ulong[] _fingerprints;
    private readonly NumberedFacts _met = new();
    private readonly Lock _meeting = new();

    private FactTable(NumberedFacts facts, ulong[] fingerprints) => (_facts, _fingerprints) = (facts, fingerprints);

    /// <summary>The facts as they are, and which of those that were known are others than before.</summary>
    /// <param name="before">What the last build packed; null where there was none.</param>
    /// <param name="now">Every fact of the corpus; one that comes twice is what both are.</param>
    public static (FactTable Table, BitArray? Changed) From(ReadOnlyMemory<byte>? before, List<(Fact Fact, ulong Fingerprint)> now)
    {
        var known = before is { } bytes ? MemoryMarshal.Cast<byte, ulong>(bytes.Span) : default;
        var count = known.Length / 2 <= 3 * now.Count + 1000 ? known.Length / 2 : 0;
        var facts = new NumberedFacts(Math.Max(count, now.Count));
        foreach (var key in known[..count]) facts.NumberOf(new Fact(key));
        var fingerprints = new ulong[count + now.Count];
        var next = 0;
        foreach (var (fact, fingerprint) in CollectionsMarshal.AsSpan(now))
        {
            // Nearly all come in the order of the last build.
            var number = next < count && facts[next] == fact ? next : facts.NumberOf(fact);
            fingerprints[number] += fingerprint;
            next = number + 1;
        }
        var table = new FactTable(facts, fingerprints);
        if (count == 0) return (table, null);
        var changed = new BitArray(count);
        for (var number = 0; number < count; number++)
            if (fingerprints[number] != known[count + number]) changed[number] = true;
        return (table, changed);
    }

    /// <summary>The number of a fact; of one that was not met before, a new one.</summary>
    public int NumberOf(Fact fact)
    {
        if (_facts.TryGetNumber(fact, out var number)) return number;
        lock (_meeting) return _facts.Count + _met.NumberOf(fact);
    }

    /// <summary>The facts of some numbers.</summary>
    public NumberedFacts Among(BitArray numbers)
    {
        var among = new NumberedFacts();
        for (var number = 0; number < numbers.Length; number++)
            if (numbers[number]) among.NumberOf(_facts[number]);
        return among;
    }

    /// <summary>All facts, then the fingerprint of each.</summary>
    public ReadOnlySpan<byte> Pack()
    {
        var count = _facts.Count + _met.Count;
        var numbers = new ulong[2 * count];
        MemoryMarshal.Cast<Fact, ulong>(_facts.All).CopyTo(numbers);
        MemoryMarshal.Cast<Fact, ulong>(_met.All).CopyTo(numbers.AsSpan(_facts.Count));
        _fingerprints.AsSpan(0, _facts.Count).CopyTo(numbers.AsSpan(count));
        return MemoryMarshal.AsBytes(numbers.AsSpan());
    }

    /// <summary>Some facts as the gaps between their numbers.</summary>
    public void Pack(PackWriter output, Fact[] facts)
    {
        var numbers = Array.ConvertAll(facts, NumberOf);
        Array.Sort(numbers);
        output.Number(numbers.Length);
        var before = 0;
        foreach (var number in numbers)
        {
            output.Number(number - before);
            before = number;
        }
    }

    /// <summary>Whether one of the facts that were packed is among those that changed.</summary>
    public static bool AnyOf(ReadOnlySpan<byte> packed, BitArray changed)
    {
        var number = 0;
        for (var count = PackReader.Next(ref packed); count > 0; count--)
            if ((number += (int)PackReader.Next(ref packed)) < changed.Length && changed[number]) return true;
        return false;
    }
}

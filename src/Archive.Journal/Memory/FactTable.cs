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
    private readonly List<Fact> _facts;
    private readonly List<ulong> _fingerprints;
    private readonly Dictionary<Fact, int> _numbers;
    private readonly Dictionary<Fact, int> _met = [];
    private readonly Lock _meeting = new();

    private FactTable(List<Fact> facts, List<ulong> fingerprints)
    {
        (_facts, _fingerprints) = (facts, fingerprints);
        _numbers = new Dictionary<Fact, int>(facts.Count);
        foreach (var (number, fact) in facts.Index()) _numbers[fact] = number;
    }

    /// <summary>The facts as they are, and which of those that were known are others than before.</summary>
    /// <param name="before">What the last build packed; null where there was none.</param>
    /// <param name="now">Every fact of the corpus.</param>
    public static (FactTable Table, BitArray? Changed) From(ReadOnlyMemory<byte>? before, IReadOnlyDictionary<Fact, ulong> now)
    {
        if (before is not { } bytes || Unpack(bytes) is not { } table || table._facts.Count > 3 * now.Count + 1000)
            return (new FactTable([.. now.Keys], [.. now.Values]), null);
        var changed = new BitArray(table._facts.Count);
        for (var number = 0; number < changed.Length; number++)
        {
            var fingerprint = now.GetValueOrDefault(table._facts[number]);
            if (fingerprint == table._fingerprints[number]) continue;
            changed[number] = true;
            table._fingerprints[number] = fingerprint;
        }
        foreach (var (fact, fingerprint) in now)
        {
            if (!table._numbers.TryAdd(fact, table._facts.Count)) continue;
            table._facts.Add(fact);
            table._fingerprints.Add(fingerprint);
        }
        return (table, changed);
    }

    /// <summary>The number of a fact; of one that was not met before, a new one.</summary>
    public int NumberOf(Fact fact)
    {
        if (_numbers.TryGetValue(fact, out var number)) return number;
        lock (_meeting)
        {
            if (_met.TryGetValue(fact, out number)) return number;
            _facts.Add(fact);
            _fingerprints.Add(0);
            return _met[fact] = _facts.Count - 1;
        }
    }

    public ReadOnlyMemory<byte> Pack()
    {
        var numbers = new ulong[2 * _facts.Count];
        for (var i = 0; i < _facts.Count; i++) (numbers[2 * i], numbers[2 * i + 1]) = (_facts[i].Key, _fingerprints[i]);
        return MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
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
    public static bool AnyOf(PackReader input, BitArray changed)
    {
        var any = false;
        var number = 0;
        for (var count = input.Number(); count > 0; count--) any |= (number += input.Number()) < changed.Length && changed[number];
        return any;
    }

    private static FactTable? Unpack(ReadOnlyMemory<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, ulong>(bytes.Span);
        var (facts, fingerprints) = (new List<Fact>(numbers.Length / 2), new List<ulong>(numbers.Length / 2));
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            facts.Add(new Fact(numbers[i]));
            fingerprints.Add(numbers[i + 1]);
        }
        return new FactTable(facts, fingerprints);
    }
}

namespace Archive.Journal.Reading;

/// <summary>The references of a text, numbered in the order in which it first cites them.</summary>
internal sealed class ReferenceList
{
    private readonly Dictionary<string, Entry> _byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Entry> _defined = [];
    private readonly List<Entry> _numbered = [];
    private int _firstUncited;

    /// <summary>How many have a number so far.</summary>
    public int Count => _numbered.Count;

    public IEnumerable<string> Labels => _defined.Select(e => e.Block.Label);

    /// <summary>Takes in a definition; false where its label is taken.</summary>
    public bool TryAdd(ReferenceBlock block)
    {
        var entry = new Entry(block);
        if (!_byLabel.TryAdd(block.Label, entry)) return false;
        _defined.Add(entry);
        return true;
    }

    /// <summary>Counts a citation: the reference's number, and the how manyth citation of it this is; null where there is no such reference.</summary>
    public (int Number, int Nth)? Cite(string label)
    {
        if (!_byLabel.TryGetValue(label, out var entry)) return null;
        Number(entry);
        return (entry.Number, ++entry.Citations);
    }

    /// <summary>The definition with a number, one-based.</summary>
    public ReferenceBlock this[int number] => _numbered[number - 1].Block;

    public int CitationsOf(int number) => _numbered[number - 1].Citations;

    /// <summary>Numbers the next definition that nobody cites; null when all are numbered.</summary>
    public ReferenceBlock? NumberNextUncited()
    {
        while (_firstUncited < _defined.Count && _defined[_firstUncited].Number != 0) _firstUncited++;
        if (_firstUncited == _defined.Count) return null;
        Number(_defined[_firstUncited]);
        return _defined[_firstUncited].Block;
    }

    private void Number(Entry entry)
    {
        if (entry.Number != 0) return;
        _numbered.Add(entry);
        entry.Number = _numbered.Count;
    }

    private sealed class Entry(ReferenceBlock block)
    {
        public ReferenceBlock Block { get; } = block;
        public int Number { get; set; }
        public int Citations { get; set; }
    }
}

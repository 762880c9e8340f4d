using System.Text;

namespace Archive.Engine;

/// <summary>Some of Unicode's characters, as ranges in ascending order.</summary>
internal sealed record CodePointSet(params (int First, int Last)[] Ranges)
{
    public bool Contains(Rune rune)
    {
        foreach (var (first, last) in Ranges)
        {
            if (rune.Value < first) return false;
            if (rune.Value <= last) return true;
        }
        return false;
    }
}

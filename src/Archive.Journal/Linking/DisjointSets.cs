namespace Archive.Journal.Linking;

/// <summary>Nodes in sets that can be joined (Tarjan, J ACM 1975;22:215–25).</summary>
internal sealed class DisjointSets(int nodes)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, nodes)];

    /// <summary>The node that stands for a node's set: the smallest in it.</summary>
    public int SetOf(int node)
    {
        while (_parent[node] != node) node = _parent[node] = _parent[_parent[node]];
        return node;
    }

    public void Join(int a, int b)
    {
        (a, b) = (SetOf(a), SetOf(b));
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}

namespace Archive.Journal.Linking;

/// <summary>
/// The circles of a directed graph: two nodes lie on a common circle exactly if they have the same component. Tarjan's
/// algorithm (SIAM J Comput 1972;1:146–60) with a stack of its own, as chains may be longer than the machine's stack.
/// </summary>
internal static class StronglyConnected
{
    /// <summary>The number of each node's component.</summary>
    /// <param name="edges">For each node, the nodes that it leads to.</param>
    public static int[] Components(int[][] edges)
    {
        const int None = -1;
        var component = Enumerable.Repeat(None, edges.Length).ToArray();
        var entered = Enumerable.Repeat(None, edges.Length).ToArray();
        var lowest = new int[edges.Length];
        var nextEdge = new int[edges.Length];
        var path = new Stack<int>();
        var open = new Stack<int>();
        var (count, components) = (0, 0);

        for (var start = 0; start < edges.Length; start++)
        {
            if (entered[start] == None) Enter(start);
            while (path.TryPeek(out var node))
            {
                if (nextEdge[node] < edges[node].Length)
                {
                    var target = edges[node][nextEdge[node]++];
                    if (entered[target] == None) Enter(target);
                    else if (component[target] == None) lowest[node] = Math.Min(lowest[node], entered[target]);
                }
                else Leave(path.Pop());
            }
        }
        return component;

        void Enter(int node)
        {
            entered[node] = lowest[node] = count++;
            path.Push(node);
            open.Push(node);
        }

        void Leave(int node)
        {
            if (path.TryPeek(out var parent)) lowest[parent] = Math.Min(lowest[parent], lowest[node]);
            if (lowest[node] != entered[node]) return;
            int member;
            do component[member = open.Pop()] = components;
            while (member != node);
            components++;
        }
    }
}

using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Linking;

/// <summary>Relations → relations without circles. Every knot of circles is reported once, at its newest article.</summary>
internal static class BreakCircles
{
    private const int MostIdsInMessage = 8;

    public static ImmutableArray<DeclaredRelation> From(ImmutableArray<DeclaredRelation> relations, DiagnosticBag problems)
    {
        // Articles are numbered from the oldest to the newest; one without a date is newer than none.
        var articles = relations.Where(r => r.Archived is not null).SelectMany(r => new[] { r.From, r.Archived! }).DistinctBy(a => a.Id, StringComparer.Ordinal)
            .OrderBy(a => a.Published?.Value ?? default).ThenBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var number = articles.Index().ToDictionary(a => a.Item.Id, a => a.Index, StringComparer.Ordinal);
        var inside = relations.Where(r => r.Archived is not null).Select(r => (From: number[r.From.Id], To: number[r.Archived!.Id], r.Relation.Place)).ToArray();
        // Where every relation leads back in time there is no circle.
        if (inside.All(e => e.From > e.To)) return relations;
        var edges = inside.ToLookup(e => e.From);
        var component = StronglyConnected.Components([.. articles.Select((_, i) => edges[i].Select(e => e.To).ToArray())]);
        if (inside.All(e => component[e.From] != component[e.To])) return relations;

        var reported = new HashSet<int>();
        for (var newest = articles.Length - 1; newest >= 0; newest--)
            foreach (var (_, to, place) in edges[newest])
                if (component[to] == component[newest] && reported.Add(component[newest])) problems.Add(Problems.RelationCircle(place, Circle(newest, to)));
        // Within a knot only the newer names the older: no circle is left.
        return [.. relations.Where(r => r.Archived is not { } target || component[number[r.From.Id]] != component[number[target.Id]] || number[r.From.Id] > number[target.Id])];

        // The shortest circle that begins with this relation.
        string Circle(int from, int to)
        {
            var previous = new Dictionary<int, int> { [to] = from };
            var queue = new Queue<int>([to]);
            while (!previous.ContainsKey(from))
            {
                var node = queue.Dequeue();
                foreach (var (_, next, _) in edges[node])
                    if (component[next] == component[from] && previous.TryAdd(next, node)) queue.Enqueue(next);
            }
            var ids = new List<string> { articles[from].Id };
            for (var node = previous[from]; node != from; node = previous[node]) ids.Add(articles[node].Id);
            ids.Add(articles[from].Id);
            ids.Reverse();
            return string.Join(" → ", ids.Count <= MostIdsInMessage ? ids : [.. ids.Take(MostIdsInMessage - 2), "…", ids[^1]]);
        }
    }
}

using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>The works that relations join, and who answers whom.</summary>
/// <param name="Works">Oldest first, undated last, then by key: a work's number is its rank.</param>
/// <param name="Answers">For each work, the works that answer it; once for each relation.</param>
/// <param name="Answered">For each work, how many relations it has to others.</param>
internal sealed record WorkGraph(ImmutableArray<Work> Works, ILookup<int, int> Answers, ImmutableArray<int> Answered)
{
    public static WorkGraph From(ImmutableArray<ResolvedRelation> relations)
    {
        var byKey = new Dictionary<string, Work>(StringComparer.Ordinal);
        foreach (var relation in relations) byKey.TryAdd(relation.To.Key, relation.To);
        foreach (var relation in relations) if (!byKey.ContainsKey(relation.From.Id)) byKey.Add(relation.From.Id, new Work.Archived(relation.From));
        var works = byKey.Values.OrderBy(w => ArticleOrder.DateOrLast(w.Date)).ThenBy(w => w.Key, StringComparer.Ordinal).ToImmutableArray();
        var number = works.Index().ToDictionary(w => w.Item.Key, w => w.Index, StringComparer.Ordinal);
        var edges = relations.Select(r => (From: number[r.From.Id], To: number[r.To.Key])).ToArray();
        var answered = new int[works.Length];
        foreach (var (from, _) in edges) answered[from]++;
        return new WorkGraph(works, edges.ToLookup(e => e.To, e => e.From), [.. answered]);
    }

    /// <summary>The works that hang together, each group by rank.</summary>
    public IEnumerable<ImmutableArray<int>> Components()
    {
        var sets = new DisjointSets(Works.Length);
        foreach (var answers in Answers)
            foreach (var answer in answers) sets.Join(answers.Key, answer);
        return Enumerable.Range(0, Works.Length).GroupBy(sets.SetOf).Select(g => g.ToImmutableArray());
    }

    /// <summary>The roots in their order, then every other work after all that it answers, as early as its date allows.</summary>
    public ImmutableArray<int> ReadingOrder(ImmutableArray<int> roots)
    {
        var order = ImmutableArray.CreateBuilder<int>();
        var waitsFor = new Dictionary<int, int>();
        var ready = new PriorityQueue<int, int>();
        foreach (var root in roots) Read(root);
        while (ready.TryDequeue(out var next, out _)) Read(next);
        return order.ToImmutable();

        void Read(int work)
        {
            order.Add(work);
            foreach (var answer in Answers[work])
            {
                var left = waitsFor[answer] = waitsFor.GetValueOrDefault(answer, Answered[answer]) - 1;
                if (left == 0) ready.Enqueue(answer, answer);
            }
        }
    }
}

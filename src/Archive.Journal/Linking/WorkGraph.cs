using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>The works that relations join, and who answers whom.</summary>
/// <param name="Works">Oldest first, undated last, then by key: a work's number is its rank.</param>
/// <param name="Answers">For each work, the works that answer it; once for each relation.</param>
/// <param name="Answered">For each work, how many relations it has to others.</param>
internal sealed record WorkGraph(ImmutableArray<Work> Works, ByNumber<int> Answers, ImmutableArray<int> Answered)
{
    public static WorkGraph From(ImmutableArray<ResolvedRelation> relations)
    {
        var byKey = new Dictionary<string, Work>(StringComparer.Ordinal);
        foreach (var relation in relations) byKey.TryAdd(relation.To.Key, relation.To);
        foreach (var relation in relations) if (!byKey.ContainsKey(relation.From.Id)) byKey.Add(relation.From.Id, new Work.Archived(relation.From));
        var works = byKey.Values.OrderBy(w => ArticleOrder.DateOrLast(w.Date)).ThenBy(w => w.Key, StringComparer.Ordinal).ToImmutableArray();
        var numbers = new Dictionary<string, int>(works.Length, StringComparer.Ordinal);
        foreach (var (number, work) in works.Index()) numbers[work.Key] = number;
        var answers = new List<(int, int)>(relations.Length);
        var answered = new int[works.Length];
        foreach (var relation in relations)
        {
            var answer = numbers[relation.From.Id];
            answers.Add((numbers[relation.To.Key], answer));
            answered[answer]++;
        }
        return new WorkGraph(works, new ByNumber<int>(works.Length, answers), [.. answered]);
    }

    /// <summary>The works that hang together, each group by rank.</summary>
    public ByNumber<int> Components()
    {
        var sets = new DisjointSets(Works.Length);
        for (var work = 0; work < Works.Length; work++)
            foreach (var answer in Answers[work]) sets.Join(work, answer);
        // A set goes by its first work, so that it has its number before any other work of it comes.
        var numbers = new int[Works.Length];
        var members = new List<(int, int)>(Works.Length);
        var count = 0;
        for (var work = 0; work < Works.Length; work++)
        {
            var set = sets.SetOf(work);
            if (set == work) numbers[work] = count++;
            members.Add((numbers[set], work));
        }
        return new ByNumber<int>(count, members);
    }

    /// <summary>The roots in their order, then every other work after all that it answers, as early as its date allows.</summary>
    public ImmutableArray<int> ReadingOrder(ImmutableArray<int> roots)
    {
        var order = ImmutableArray.CreateBuilder<int>();
        var waitsFor = new Dictionary<int, int>();
        var ready = new PriorityQueue<int, int>();
        foreach (var root in roots) Read(root);
        while (ready.TryDequeue(out var next, out _)) Read(next);
        return order.DrainToImmutable();

        void Read(int work)
        {
            order.Add(work);
            foreach (var answer in Answers[work])
            {
                // Most answer but one.
                var left = Answered[answer] == 1 ? 0 : waitsFor[answer] = waitsFor.GetValueOrDefault(answer, Answered[answer]) - 1;
                if (left == 0) ready.Enqueue(answer, answer);
            }
        }
    }
}

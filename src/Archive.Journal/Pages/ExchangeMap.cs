using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>
/// Who answered whom, drawn: the works in reading order from left to right, an arc from each to every work that it is about. It shows
/// what a tree cannot, a reply to several letters. Lengths are in units of the drawing.
/// </summary>
public sealed class ExchangeMap
{
    private const int Step = 22;
    private const int Margin = 10;
    private const int HighestArc = 66;

    // Of more works than that nobody could tell the arcs apart.
    private const int MostWorks = 40;

    private ExchangeMap(ImmutableArray<MapDot> dots, ImmutableArray<MapArc> arcs)
    {
        (Dots, Arcs) = (dots, arcs);
        Baseline = arcs.Select(a => a.Height).DefaultIfEmpty(0).Max() + Margin;
    }

    public ImmutableArray<MapDot> Dots { get; }

    public ImmutableArray<MapArc> Arcs { get; }

    /// <summary>Where the dots are, from the top.</summary>
    public int Baseline { get; }

    public int Width => Dots[^1].X + Margin;

    public int Height => Baseline + Margin;

    /// <summary>The map of an exchange; null where the list beside it shows as much, or more than a drawing can.</summary>
    public static ExchangeMap? Of(Corpus corpus, Exchange exchange, Func<Work, int?> number)
    {
        if (exchange.Members.Length is < 3 or > MostWorks) return null;
        var places = exchange.Members.Index().ToDictionary(m => m.Item.Key, m => m.Index, StringComparer.Ordinal);
        var arcs = exchange.Members.SelectMany(m => corpus.RelationsFrom[m.Key]).Select(r => Arc(places[r.To.Key], places[r.From.Id], r.Kind)).Distinct();
        return new ExchangeMap([.. exchange.Members.Select(m => new MapDot(X(places[m.Key]), number(m)))], [.. arcs]);
    }

    private static int X(int place) => Margin + Step * place;

    // A work stands after what it answers; a circle that was cut could make an exception.
    private static MapArc Arc(int to, int from, RelationKind kind) =>
        new(X(Math.Min(to, from)), X(Math.Max(to, from)), Math.Min(HighestArc, Step * Math.Abs(from - to) / 2), kind != RelationKind.RespondsTo);
}

/// <summary>A work on the map.</summary>
/// <param name="X">From the left.</param>
/// <param name="Number">Its place in reading order; null for a work outside the archive.</param>
public sealed record MapDot(int X, int? Number);

/// <summary>That one work is about another.</summary>
/// <param name="From">The older one, from the left.</param>
/// <param name="To">The newer one.</param>
/// <param name="Height">Above the dots.</param>
/// <param name="IsNotice">Whether it corrects, retracts, raises a concern or adds.</param>
public sealed record MapArc(int From, int To, int Height, bool IsNotice);

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>What a value of the front matter may look like, and how it is read. A value that does not fit is a diagnostic.</summary>
/// <param name="expects">The value in an editor's words: "a date", "a list of topics".</param>
/// <param name="read">Reads a node that is not empty, or says why it cannot.</param>
internal sealed class Shape<T>(string expects, Shape<T>.Reader read)
{
    internal delegate bool Reader(YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value);

    public string Expects { get; } = expects;

    public bool TryRead(YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) => read(node, problems, out value);

    /// <summary>The same shape, its value made into another.</summary>
    public Shape<TOther> Select<TOther>(Func<T, TOther> convert) => new(Expects, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out TOther other) =>
    {
        var ok = TryRead(node, problems, out var value);
        other = ok ? convert(value!) : default;
        return ok;
    });

    /// <summary>The same shape, its value remembering its place.</summary>
    public Shape<Sourced<T>> Sourced() => new(Expects, (YamlNode node, DiagnosticBag problems, out Sourced<T> sourced) =>
    {
        var ok = TryRead(node, problems, out var value);
        sourced = new Sourced<T>(value!, node.Place);
        return ok;
    });

    /// <summary>A list of such values, or one alone. Values that do not fit are left out.</summary>
    public Shape<ImmutableArray<T>> OneOrMany() => new($"{Expects}, or a list of them", (YamlNode node, DiagnosticBag problems, out ImmutableArray<T> values) =>
    {
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        var all = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (item is YamlScalar { IsNull: true }) problems.Add(Problems.EmptyItem(item.Place));
            else if (TryRead(item, problems, out var value)) all.Add(value);
        }
        values = all.ToImmutable();
        return true;
    });

    /// <summary>Another shape where the node is of one kind, this one otherwise.</summary>
    public Shape<T> Or<TNode>(Shape<T> other) where TNode : YamlNode => new($"{Expects}, or {other.Expects}", (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) =>
        node is TNode ? other.TryRead(node, problems, out value) : TryRead(node, problems, out value));
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>What a value of the front matter may look like, and how it is read. A value that does not fit is a diagnostic.</summary>
/// <param name="schema">The same for editors.</param>
/// <param name="read">Reads a node that is not empty, or says why it cannot.</param>
internal sealed class Shape<T>(Schema schema, Shape<T>.Reader read)
{
    internal delegate bool Reader(YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value);

    public Schema Schema { get; } = schema;

    public bool TryRead(YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) => read(node, problems, out value);

    /// <summary>The same shape, its value made into another.</summary>
    public Shape<TOther> Select<TOther>(Func<T, TOther> convert) => new(Schema, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out TOther other) =>
    {
        var ok = TryRead(node, problems, out var value);
        other = ok ? convert(value!) : default;
        return ok;
    });

    /// <summary>The same shape, its value remembering its place.</summary>
    public Shape<Sourced<T>> Sourced() => new(Schema, (YamlNode node, DiagnosticBag problems, out Sourced<T> sourced) =>
    {
        var ok = TryRead(node, problems, out var value);
        sourced = new Sourced<T>(value!, node.Place);
        return ok;
    });

    /// <summary>A list of such values, or one alone. Values that do not fit are left out.</summary>
    public Shape<ImmutableArray<T>> OneOrMany() => new(Schema.Either(Schema, new Schema.List(Schema)), (YamlNode node, DiagnosticBag problems, out ImmutableArray<T> values) =>
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
    public Shape<T> Or<TNode>(Shape<T> other) where TNode : YamlNode => new(SchemaOr<TNode>(other.Schema), (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) =>
        node is TNode ? other.TryRead(node, problems, out value) : TryRead(node, problems, out value));

    /// <summary>The same shape, with values of it that editors propose.</summary>
    public Shape<T> Suggesting(params ImmutableArray<string> examples) => new(Schema is Schema.Scalar scalar ? scalar with { Examples = examples } : Schema, read);

    private Schema SchemaOr<TNode>(Schema other) =>
        Schema.Either(Schema.Alternatives.Where(s => s.Node != typeof(TNode)).Concat(other.Alternatives.Where(s => s.Node == typeof(TNode))));
}

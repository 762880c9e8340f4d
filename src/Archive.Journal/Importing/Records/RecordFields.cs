using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A field of a record: a tag of RIS or PubMed's text, a field of BibTeX.</summary>
internal sealed record RecordField(string Name, string Value, Place Place)
{
    public Sourced<string> Sourced => new(Value, Place);
}

/// <summary>The fields of a record. It remembers which of them were read, so that the others can be told.</summary>
internal sealed class RecordFields(IReadOnlyList<RecordField> fields)
{
    private readonly HashSet<RecordField> _read = new(ReferenceEqualityComparer.Instance);

    public Place Place => fields[0].Place;

    /// <summary>The first field that says something, names in the order in which they are trusted; another with the same words counts as read too.</summary>
    public Sourced<string>? First(params ReadOnlySpan<string> names)
    {
        RecordField? first = null;
        foreach (var name in names)
            foreach (var field in fields.Where(f => Is(f, name)))
            {
                first ??= field;
                if (CleanText.OneLine(field.Value) == CleanText.OneLine(first.Value)) _read.Add(field);
            }
        return first?.Sourced;
    }

    /// <summary>All fields of these names, in the order of the record.</summary>
    public ImmutableArray<RecordField> All(params ReadOnlySpan<string> names)
    {
        var wanted = names.ToArray();
        var found = fields.Where(f => wanted.Any(n => Is(f, n))).ToImmutableArray();
        _read.UnionWith(found);
        return found;
    }

    public string Text(params ReadOnlySpan<string> names) => First(names) is { } field ? CleanText.OneLine(field.Value) : "";

    /// <summary>Tells the fields that nobody read, but for those that say nothing of an article.</summary>
    public void TellOthers(ImmutableHashSet<string> aboutTheRecord, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var field in fields.Where(f => !_read.Contains(f) && !aboutTheRecord.Contains(f.Name) && CleanText.OneLine(f.Value).Length > 0))
            findings.Add(Findings.NoPlace(field.Place, field.Name, CleanText.OneLine(field.Value)));
    }

    private static bool Is(RecordField field, string name) => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase) && CleanText.OneLine(field.Value).Length > 0;
}

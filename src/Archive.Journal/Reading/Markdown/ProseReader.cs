using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>Reads Markdown into safe HTML, plain text and references. Whatever the text holds, problems are diagnostics, never exceptions.</summary>
internal static class ProseReader
{
    private const string FieldIdStem = "abstract-";

    /// <summary>Reads the Markdown of a file from an offset on.</summary>
    public static ProseText Read(SourceText source, int start, ProseContext context, DiagnosticBag diagnostics)
    {
        var scope = new ProseScope(context, Clean(source.Text[start..]), idStem: "", offset => source.At(start + offset), diagnostics);
        return Read(scope, firstLevel: context.HasTitle ? 2 : 1);
    }

    /// <summary>
    /// Reads a short Markdown text that stands in the front matter: an abstract. All its problems are at one place, it cites
    /// nothing, and its ids begin with "abstract-", since it shares a page with the body.
    /// </summary>
    public static Prose ReadField(string markdown, Place place, ProseContext context, DiagnosticBag diagnostics)
    {
        var scope = new ProseScope(context, Clean(markdown), FieldIdStem, _ => place, diagnostics);
        return Read(scope, firstLevel: context.HasTitle ? 3 : 2).Body;
    }

    private static ProseText Read(ProseScope scope, int firstLevel)
    {
        if (TextLimits.Check(scope.Markdown, scope.At) is { } refusal) return Refuse(scope, refusal);
        if (Parse(scope) is not { } document) return ProseText.Empty;
        CollectReferences(document, scope);
        scope.Outline = new Outline(document.Descendants<HeadingBlock>(), firstLevel, scope.IdStem);
        var writer = new ProseWriter();
        new BlockRenderer(scope, writer).Render(document);
        var references = RenderReferences(scope);
        scope.ProveFragments();
        return new ProseText(writer.ToProse(), references);
    }

    private static MarkdownDocument? Parse(ProseScope scope)
    {
        try
        {
            return MarkdownParser.Parse(scope.Markdown, MarkdownDialect.Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's limit on nesting, which it reports without a position.
            Refuse(scope, Problems.NestedTooDeep(scope.At(TextLimits.MostNested(scope.Markdown))));
            return null;
        }
    }

    private static void CollectReferences(MarkdownDocument document, ProseScope scope)
    {
        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(d => d.Label is ['^', ..]))
            scope.Report(Problems.ReferenceMisplaced(scope.At(definition), definition.Label![1..]));
        var firstLines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in document.OfType<ReferenceBlock>())
        {
            var place = scope.At(block);
            if (scope.IsField) scope.Report(Problems.CitationInField(place, block.Label));
            else if (!scope.References.TryAdd(block)) scope.Report(Problems.ReferenceDuplicate(place, block.Label, firstLines[block.Label]));
            else firstLines[block.Label] = place.Line;
        }
    }

    // The list grows while it is written: a reference may cite another, and those that nobody cites come last.
    private static ImmutableArray<Reference> RenderReferences(ProseScope scope)
    {
        var list = scope.References;
        var written = new List<(Prose Text, Doi? Doi, Place Place)>();
        while (written.Count < list.Count || NumberUncited(scope))
        {
            var block = list[written.Count + 1];
            var writer = new ProseWriter();
            var renderer = new BlockRenderer(scope, writer);
            renderer.RenderReference(block);
            scope.NewId($"ref-{written.Count + 1}");
            written.Add((writer.ToProse(), renderer.FirstDoi, scope.At(block)));
            if (written[^1].Text.IsEmpty) scope.Report(Problems.ReferenceEmpty(written[^1].Place, block.Label));
        }
        return [.. written.Select((r, i) => new Reference(i + 1, r.Text, list.CitationsOf(i + 1), r.Doi, r.Place))];
    }

    private static bool NumberUncited(ProseScope scope)
    {
        if (scope.References.NumberNextUncited() is not { } block) return false;
        scope.Report(Problems.ReferenceUncited(scope.At(block), block.Label));
        return true;
    }

    private static ProseText Refuse(ProseScope scope, Diagnostic diagnostic)
    {
        scope.Report(diagnostic);
        return ProseText.Empty;
    }

    // Character for character, so that places stay true: half a surrogate pair is no character, and XML knows no U+FFFE.
    private static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0) return text;
        return string.Create(text.Length, text, (clean, original) =>
        {
            for (var i = 0; i < clean.Length; i++)
            {
                var isPaired = char.IsHighSurrogate(original[i]) ? i + 1 < original.Length && char.IsLowSurrogate(original[i + 1]) : i > 0 && char.IsHighSurrogate(original[i - 1]);
                clean[i] = original[i] is '\uFFFE' or '\uFFFF' || (char.IsSurrogate(original[i]) && !isPaired) ? '\uFFFD' : original[i];
            }
        });
    }
}

using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>The texts of an article as <see cref="PackArticle"/> wrote them: they stay so until somebody asks for one.</summary>
/// <param name="all">Where they are.</param>
/// <param name="bytes">The same, at hand.</param>
/// <param name="file">The article's file.</param>
internal sealed class PackedTexts(Stored all, ReadOnlyMemory<byte> bytes, string file)
{
    private readonly PackReader _input = new(bytes);

    public static Article AddTo(Article article, Stored texts, ReadOnlyMemory<byte> bytes)
    {
        var reader = new PackedTexts(texts, bytes, article.File);
        return article with { Abstract = reader.Prose(), Body = reader.Prose(), ReadReferences = reader.References() };
    }

    public static Article AddTo(Article article, byte[] texts) => AddTo(article, new Stored(texts), texts);

    private Prose Prose()
    {
        var words = Next(out var there);
        var places = Next(out _);
        // No HTML, no words and no holes.
        return there.Span.IndexOfAnyExcept((byte)0) < 0 ? Model.Prose.Empty : new PackedProse(words, places, file, isEmpty: there.Span[0] == 0);
    }

    private Func<ImmutableArray<Reference>> References()
    {
        var entries = Next(out var there);
        var places = Next(out _);
        return there.Length == 1 ? () => [] : Reading(entries, places, file);
    }

    private static Func<ImmutableArray<Reference>> Reading(Stored entries, Stored places, string file) => () =>
    {
        var reader = new TextReader(new PackReader(entries.Read()), new PlaceReader(places.Read(), file));
        return reader.List(reader.Reference);
    };

    private Stored Next(out ReadOnlyMemory<byte> there)
    {
        there = _input.Bytes();
        return all.Slice(all.Length - _input.Left - there.Length, there.Length);
    }
}

using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Memory;

/// <summary>
/// Article files → articles: those that did not change as the last build read them, the others read anew. A file is taken to be
/// the same while its size and time are; one that was written so shortly before it was read that a second change could have
/// the same time, or whose time alone is another, while its bytes are. What readers do not see is never remembered.
/// </summary>
/// <param name="records">By the path of the file.</param>
/// <param name="now">The disk's time at the beginning of the build, in ticks of UTC.</param>
/// <param name="today">The date that embargoes are measured by.</param>
internal sealed class RememberArticles(MemoryFile records, long now, PartialDate today)
{
    // FAT counts in steps of two seconds.
    private const long Unsettled = 2 * TimeSpan.TicksPerSecond;

    // Two fixed numbers and a flag.
    private const int PackedStart = 2 * sizeof(ulong) + 1;

    // Of those that are read anew; the others are few when it matters.
    private readonly SharedValues _shared = new();

    public ParsedArticle From(ArticleFile file)
    {
        var stamp = Stamp(file);
        return records.Use(file.File.Path, (bytes, stored) => Recall(file, stamp, bytes, stored)) ?? Read(file, stamp);
    }

    private ParsedArticle? Recall(ArticleFile file, ulong stamp, ReadOnlyMemory<byte> bytes, Stored stored)
    {
        var record = new PackReader(bytes);
        var (known, wasSettled, content) = (record.Fixed(), record.Flag(), record.Fixed());
        var isSettled = known == stamp && wasSettled;
        if (!isSettled && Content(file) != content)
        {
            records.Forget(file.File.Path);
            return null;
        }
        var parsed = Unpack(file, stored, bytes);
        if (!IsShown(parsed.Article!)) records.Forget(file.File.Path);
        else if (!isSettled) Put(file, stamp, content, output => output.Raw(bytes.Span[PackedStart..]));
        return parsed;
    }

    /// <summary>A file as it was read before; null where it may be another by now.</summary>
    public static ParsedArticle? UnpackSame(ArticleFile file, ReadOnlyMemory<byte> bytes, Stored stored)
    {
        var record = new PackReader(bytes);
        return record.Fixed() == Stamp(file) && record.Flag() ? Unpack(file, stored, bytes) : null;
    }

    private ParsedArticle Read(ArticleFile file, ulong stamp)
    {
        // Before it is read: should it change in between, the next build sees other bytes.
        var content = Content(file);
        var parsed = ParseArticle.From(file);
        if (parsed.Article is not { } article) return parsed;
        article = LeanArticle.AtHand(article, _shared);
        var (rest, texts, fingerprints) = (new PackWriter(), new PackWriter(), new ulong[PackArticle.Parts]);
        PackArticle.Write(rest, article, fingerprints);
        PackArticle.WriteTexts(texts, article, fingerprints);
        article = article with { Fingerprints = ImmutableCollectionsMarshal.AsImmutableArray(fingerprints) };
        if (content is not { } known || !IsShown(article)) return parsed with { Article = PackedTexts.AddTo(article, texts.Written.ToArray()) };
        var stored = Put(file, stamp, known, output =>
        {
            var places = new PlaceWriter(file.File.Path);
            var diagnostics = new PackWriter();
            diagnostics.List(parsed.Diagnostics, new TextWriter(diagnostics, places).Diagnostic);
            output.Bytes(diagnostics.Written);
            output.Bytes(places.Written);
            foreach (var fingerprint in fingerprints) output.Fixed(fingerprint);
            output.Bytes(rest.Written);
            output.Raw(texts.Written);
        });
        return parsed with { Article = PackedTexts.AddTo(article, stored.Slice(stored.Length - texts.Length, texts.Length), texts.Memory) };
    }

    private Stored Put(ArticleFile file, ulong stamp, ulong content, Action<PackWriter> write)
    {
        var output = new PackWriter();
        output.Fixed(stamp);
        output.Flag(IsSettled(file));
        output.Fixed(content);
        write(output);
        return records.Put(file.File.Path, output.Written);
    }

    private static ParsedArticle Unpack(ArticleFile file, Stored stored, ReadOnlyMemory<byte> bytes)
    {
        var record = new PackReader(bytes[PackedStart..]);
        var diagnostics = record.Bytes();
        var reader = new TextReader(new PackReader(diagnostics), new PlaceReader(record.Bytes(), file.File.Path));
        var problems = reader.List(reader.Diagnostic);
        var fingerprints = new ulong[PackArticle.Parts];
        for (var i = 0; i < fingerprints.Length; i++) fingerprints[i] = record.Fixed();
        var start = new Article { Id = file.Id, File = file.File.Path, Attachments = file.Attachments, Fingerprints = ImmutableCollectionsMarshal.AsImmutableArray(fingerprints) };
        var article = PackArticle.Read(record.Bytes(), start);
        return new ParsedArticle(file.Id, PackedTexts.AddTo(article, stored.Slice(stored.Length - record.Left, record.Left), bytes[^record.Left..]), problems);
    }

    private bool IsShown(Article article) => article.IsPublishedOn(today);

    private bool IsSettled(ArticleFile file) =>
        file.File.Written < now - Unsettled && file.Attachments.All(a => a.File.Written < now - Unsettled);

    private static ulong Stamp(ArticleFile file)
    {
        var stamp = new Fingerprint();
        foreach (var part in file.Attachments.Select(a => a.File).Prepend(file.File))
        {
            stamp.Add(part.Path);
            stamp.Add((ulong)part.Length);
            stamp.Add((ulong)part.Written);
        }
        return stamp.Value;
    }

    // With what lies beside it, of which the article tells the sizes; null where something cannot be read.
    private static ulong? Content(ArticleFile file)
    {
        try
        {
            var content = new Fingerprint();
            foreach (var part in file.Attachments.Select(a => a.File).Prepend(file.File))
            {
                content.Add(part.Path);
                content.Add((ulong)part.Length);
                if (part.Length <= ReadText.LargestText) content.Add(part.ReadBytes());
                else content.Add((ulong)part.Written);
            }
            return content.Value;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

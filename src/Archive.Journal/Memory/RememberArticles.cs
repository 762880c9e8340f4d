using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Memory;

/// <summary>
/// Article files → articles: those that did not change as the last build read them, the others read anew. A file is taken to be
/// the same while its size and time are; one that was written so shortly before it was read that a second change could have
/// the same time, or whose time alone is another, while its bytes are.
/// </summary>
/// <param name="records">By the path of the file.</param>
/// <param name="now">The disk's time at the beginning of the build, in ticks of UTC.</param>
internal sealed class RememberArticles(MemoryFile records, long now)
{
    // FAT counts in steps of two seconds.
    private const long Unsettled = 2 * TimeSpan.TicksPerSecond;

    public ParsedArticle From(ArticleFile file)
    {
        var stamp = Stamp(file);
        if (records.TryGet(file.File.Path, out var bytes))
        {
            var record = new PackReader(bytes);
            var (known, wasSettled, content) = (record.Fixed(), record.Flag(), record.Fixed());
            if (known == stamp && wasSettled) return Unpack(file, record);
            if (Content(file) is { } same && same == content)
            {
                Put(file, stamp, content, bytes[PackedStart..]);
                return Unpack(file, record);
            }
        }
        return Read(file, stamp);
    }

    // Two fixed numbers and a flag.
    private const int PackedStart = 2 * sizeof(ulong) + 1;

    private ParsedArticle Read(ArticleFile file, ulong stamp)
    {
        // Before it is read: should it change in between, the next build sees other bytes.
        var content = Content(file);
        var parsed = ParseArticle.From(file);
        var output = new PackWriter();
        var places = new PlaceWriter(file.File.Path);
        var diagnostics = new PackWriter();
        diagnostics.List(parsed.Diagnostics, new TextWriter(diagnostics, places).Diagnostic);
        output.Bytes(diagnostics.Written);
        output.Bytes(places.Written);
        output.Flag(parsed.Article is not null);
        if (parsed.Article is { } article)
        {
            var packed = new PackWriter();
            foreach (var fingerprint in PackArticle.Write(packed, article)) output.Fixed(fingerprint);
            output.Bytes(packed.Written);
        }
        var bytes = output.Written.ToArray();
        if (content is { } known) Put(file, stamp, known, bytes);
        return Unpack(file, new PackReader(bytes));
    }

    private void Put(ArticleFile file, ulong stamp, ulong content, ReadOnlyMemory<byte> packed)
    {
        var output = new PackWriter();
        output.Fixed(stamp);
        output.Flag(IsSettled(file));
        output.Fixed(content);
        var record = new byte[output.Length + packed.Length];
        output.Written.CopyTo(record);
        packed.Span.CopyTo(record.AsSpan(output.Length));
        records.Put(file.File.Path, record);
    }

    private static ParsedArticle Unpack(ArticleFile file, PackReader record)
    {
        var diagnostics = record.Bytes();
        var reader = new TextReader(new PackReader(diagnostics), new PlaceReader(record.Bytes(), file.File.Path));
        var problems = reader.List(reader.Diagnostic);
        if (!record.Flag()) return new ParsedArticle(file.Id, Article: null, problems);
        var fingerprints = new ulong[Enum.GetValues<ArticlePart>().Length];
        for (var i = 0; i < fingerprints.Length; i++) fingerprints[i] = record.Fixed();
        var start = new Article { Id = file.Id, File = file.File.Path, Attachments = file.Attachments, Fingerprints = [.. fingerprints] };
        return new ParsedArticle(file.Id, PackArticle.Read(new PackReader(record.Bytes()), start), problems);
    }

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

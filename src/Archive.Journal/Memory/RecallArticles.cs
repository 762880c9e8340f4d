using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Journal.Memory;

/// <summary>Article files → articles, as the last build read them where they did not change since, the others read anew; nothing is written.</summary>
public sealed class RecallArticles
{
    private readonly MemoryFile? _records;
    private readonly SharedValues _shared = new();

    private RecallArticles(MemoryFile? records) => _records = records;

    /// <summary>Remembers nothing: every file is read.</summary>
    public static RecallArticles None => new(records: null);

    /// <summary>By what the last build of the site in an output folder remembers, if there is such a thing.</summary>
    public static RecallArticles Of(string outputFolder) => new(SiteMemory.ArticlesOf(outputFolder));

    public ParsedArticle From(ArticleFile file) =>
        _records is not null && _records.TryGet(file.File.Path, out var bytes, out var stored) && RememberArticles.UnpackSame(file, bytes, stored) is { } parsed ? parsed : LeanArticle.From(file, _shared);
}

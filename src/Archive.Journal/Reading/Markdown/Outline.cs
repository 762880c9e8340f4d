using Archive.Engine;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>A heading's place in the page: its level there, and its id.</summary>
internal readonly record struct OutlineEntry(int Level, string Id);

/// <summary>
/// The headings of a text: the first level that it uses comes first below the page's title, none is skipped, and each id is
/// the slug of its words, unique in the text.
/// </summary>
internal sealed class Outline
{
    private const int DeepestLevel = 6;

    private readonly Dictionary<HeadingBlock, OutlineEntry> _entries = [];
    private readonly Dictionary<string, string> _idBySlug = new(StringComparer.Ordinal);

    public Outline(IEnumerable<HeadingBlock> headings, int firstLevel, string idStem)
    {
        var open = new Stack<int>();
        var unused = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            while (open.TryPeek(out var level) && level >= heading.Level) open.Pop();
            open.Push(heading.Level);
            var slug = Unique(SlugOf(InlineText.Of(heading.Inline)), unused);
            _idBySlug[slug] = idStem + "s-" + slug;
            _entries[heading] = new OutlineEntry(Math.Min(firstLevel + open.Count - 1, DeepestLevel), _idBySlug[slug]);
        }
    }

    public IEnumerable<string> Slugs => _idBySlug.Keys;

    public OutlineEntry this[HeadingBlock heading] => _entries[heading];

    /// <summary>The id of the heading that a link's fragment means; null where there is none.</summary>
    public string? IdFor(string fragment) => _idBySlug.GetValueOrDefault(fragment) ?? _idBySlug.GetValueOrDefault(SlugOf(fragment));

    private string Unique(string slug, Dictionary<string, int> unused)
    {
        if (!_idBySlug.ContainsKey(slug)) return slug;
        var number = unused.GetValueOrDefault(slug, 2);
        while (_idBySlug.ContainsKey($"{slug}-{number}")) number++;
        unused[slug] = number + 1;
        return $"{slug}-{number}";
    }

    private static string SlugOf(string text) => Slug.Of(text) is { Length: > 0 } slug ? slug : "section";
}

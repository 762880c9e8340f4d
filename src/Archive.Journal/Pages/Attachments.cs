using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The files beside articles and prose pages, published with them.</summary>
public static class Attachments
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.SelectMany(a => a.Attachments.Select(f => new CopiedFile(a.Path.Child(f.Name), f.File)))
            .Concat(corpus.ProsePages.SelectMany(p => p.Attachments.Select(f => new CopiedFile(p.Path.Child(f.Name), f.File))));
}

using System.Collections.Immutable;
using System.Text;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The citation files beside each article and each exchange, one a format, all from one bibliographic record.</summary>
internal static class Citations
{
    private static readonly (string Extension, Func<IEnumerable<BibliographicRecord>, string> Write)[] Formats =
    [
        ("bib", records => string.Join('\n', records.Select(BibTeX.Write))),
        ("ris", records => string.Concat(records.Select(Ris.Write))),
        ("csl.json", CslJson.Write),
    ];

    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        from work in corpus.Articles.Select(a => (a.Path, Articles: (ImmutableArray<Article>)[a])).Concat(corpus.Exchanges.Select(e => (e.Path, e.Articles)))
        from format in Formats
        select new ExportFile(work.Path.Child("cite." + format.Extension), output => Encoding.UTF8.GetBytes(format.Write(work.Articles.Select(a => BibliographicRecord.Of(corpus, a))), output));
}

using System.Text;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The citation files beside each article, one a format, all from one bibliographic record.</summary>
internal static class Citations
{
    private static readonly (string Extension, Func<BibliographicRecord, string> Write)[] Formats =
    [
        ("bib", BibTeX.Write),
        ("ris", Ris.Write),
        ("csl.json", CslJson.Write),
    ];

    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        from article in corpus.Articles
        from format in Formats
        select new ExportFile(article.Path.Child("cite." + format.Extension), output => Encoding.UTF8.GetBytes(format.Write(BibliographicRecord.Of(corpus, article)), output));
}

using Archive.Journal;
using Archive.Journal.Model;

namespace Archive.Statiq;

/// <summary>The metadata of the archive's documents, for the pipelines and templates of a Statiq site.</summary>
/// <remarks>
/// The pipeline <see cref="ArchivePipelines.Articles"/> has a document for each article file. One that readers do not see,
/// because it is withdrawn, pending or under embargo, has no content and of these keys <see cref="Id"/> alone. No text of an
/// article is ever taken for a script, whatever it begins with.
/// </remarks>
public static class ArchiveKeys
{
    /// <summary>The article's id: the last part of its permalink.</summary>
    public const string Id = "ArticleId";

    /// <summary>The whole <see cref="Journal.Model.Article"/>.</summary>
    public const string Article = nameof(Article);

    /// <summary>Text; Statiq's own key for titles.</summary>
    public const string Title = Keys.Title;

    /// <summary>The word for the article's type, such as <c>letter</c>.</summary>
    public const string Type = "ArticleType";

    /// <summary>The day of publication; without one where the article gives a year or month, the first of it. Statiq's own key.</summary>
    public const string Published = WebKeys.Published;

    /// <summary>The DOI, without <c>https://doi.org/</c>.</summary>
    public const string Doi = nameof(Doi);

    /// <summary>A list of names as printed.</summary>
    public const string Authors = nameof(Authors);

    /// <summary>A list of topics as the article writes them.</summary>
    public const string Topics = nameof(Topics);

    /// <summary>A list of names as printed.</summary>
    public const string HandlingEditors = nameof(HandlingEditors);

    /// <summary>The sentence on commission and peer review.</summary>
    public const string Provenance = nameof(Provenance);

    /// <summary>The sentence on the patient's consent.</summary>
    public const string Consent = nameof(Consent);

    /// <summary>The word for the patient's consent, such as <c>obtained</c>; <c>not-stated</c> where the article is silent.</summary>
    public const string ConsentStatus = nameof(ConsentStatus);

    /// <summary>The linked archive, an <see cref="ArchiveSite"/> with its <see cref="Corpus"/>: on one document, once the articles' PostProcess phase is done.</summary>
    public const string Site = "ArchiveSite";

    // What rides from module to module.
    internal const string Input = "ArchiveInput";
    internal const string ArticleFile = nameof(ArticleFile);
    internal const string PageFile = nameof(PageFile);
    internal const string Parsed = "ArchiveParsed";
    internal const string File = "ArchiveFile";
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>An article file and the attachments beside it.</summary>
public sealed record ArticleFile(InputFile File, ImmutableArray<Attachment> Attachments)
{
    /// <summary>The file's name without <c>.md</c>, as written.</summary>
    public string Id => File.Name[..^".md".Length];

    /// <summary>The folder that holds its attachments.</summary>
    public string AttachmentFolder => File.Path[..^".md".Length];
}

/// <summary>What became of an article file.</summary>
/// <param name="Id">Its id, known even where nothing else is.</param>
/// <param name="Article">The article as far as it could be read; null where there is none to speak of.</param>
/// <param name="Diagnostics">In no particular order.</param>
public sealed record ParsedArticle(string Id, Article? Article, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Source text → article. One file at a time; knows no sibling.</summary>
public static partial class ParseArticle
{
    /// <summary>What an article's id looks like.</summary>
    public const string IdPattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    public static ParsedArticle From(ArticleFile file)
    {
        var problems = new DiagnosticBag();
        CheckAttachments.Check(file.Attachments, problems);
        if (ReadText.From(file.File, problems) is { } source)
        {
            var parsed = From(file, source);
            return parsed with { Diagnostics = [.. problems.ToImmutable(), .. parsed.Diagnostics] };
        }
        if (!IsId(file.Id)) problems.Add(Problems.BadId(Place.StartOf(file.File.Path), file.Id, Slug.Of(file.Id)));
        return new ParsedArticle(file.Id, Article: null, problems.ToImmutable());
    }

    /// <summary>Reads a text as if it were the file's.</summary>
    public static ParsedArticle From(ArticleFile file, SourceText source)
    {
        var problems = new DiagnosticBag();
        if (!IsId(file.Id)) problems.Add(Problems.BadId(Place.StartOf(file.File.Path), file.Id, Slug.Of(file.Id)));
        var article = Read(source, file, problems);
        return new ParsedArticle(file.Id, article, problems.ToImmutable());
    }

    public static bool IsId(string id) => IdForm().IsMatch(id);

    private static Article? Read(SourceText source, ArticleFile file, DiagnosticBag problems)
    {
        if (FrontMatter.Read(source, problems) is not { } frontMatter) return null;
        var context = new ProseContext(source.Path, file.AttachmentFolder, file.Attachments, HasTitle: true);
        var body = ProseReader.Read(source, frontMatter.BodyStart, context, problems);
        if (frontMatter.Keys is not { } keys) return null;

        var start = new Article
        {
            Id = file.Id,
            File = source.Path,
            Title = new Sourced<string>("", keys.Place),
            Body = body.Body,
            References = body.References,
            Attachments = file.Attachments,
            Version = HashArticle.From(keys, source.Text[frontMatter.BodyStart..]),
        };
        var draft = ArticleKeys.All.Read(keys, new ArticleDraft(start), problems);
        return CheckArticle.Check(Complete(draft, context, problems), source, frontMatter, problems);
    }

    private static Article Complete(ArticleDraft draft, ProseContext context, DiagnosticBag problems)
    {
        var article = draft.Article;
        if (draft.Abstract is { } text) article = article with { Abstract = ProseReader.ReadField(text.Value, text.Place, context, problems) };
        if (draft.Pdf is { } pdf) article = article with { Pdf = ResolvePdf(pdf, context, problems) };
        if (draft.CompetingInterests is { } interests) article = article with { CompetingInterests = NameAuthors(interests, article, problems) };
        return article;
    }

    private static string ResolvePdf(Sourced<string> pdf, ProseContext context, DiagnosticBag problems)
    {
        if (WebUrl.IsOne(pdf.Value)) return pdf.Value;
        var folder = context.AttachmentFolder[(context.AttachmentFolder.LastIndexOf('/') + 1)..] + "/";
        var name = pdf.Value.StartsWith(folder, StringComparison.Ordinal) ? pdf.Value[folder.Length..] : pdf.Value;
        if (context.Attachments.Any(a => a.Name == name)) return name;
        problems.Add(Problems.PdfMissing(pdf.Place, pdf.Value, folder, Suggestion.For(name, context.Attachments.Select(a => a.Name))));
        return "";
    }

    private static CompetingInterests NameAuthors(Sourced<CompetingInterests> interests, Article article, DiagnosticBag problems)
    {
        var sentences = interests.Value.Sentences;
        if (sentences.Length < 2 || sentences.Any(s => article.Authors.Any(a => s.StartsWith(a.Name.Full + ":", StringComparison.Ordinal)))) return interests.Value;
        if (sentences.Length == article.Authors.Length)
            return interests.Value with { Sentences = [.. sentences.Zip(article.Authors, (s, a) => $"{a.Name.Full}: {s}")] };
        problems.Add(Problems.InterestsDoNotMatchAuthors(interests.Place, sentences.Length, article.Authors.Length));
        return interests.Value;
    }

    [GeneratedRegex(IdPattern, RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}

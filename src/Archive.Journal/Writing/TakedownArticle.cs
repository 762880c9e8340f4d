using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Writing;

/// <summary>What the archive says of a withdrawal.</summary>
/// <param name="Date">When consent was withdrawn; null leaves what the file says, or takes today.</param>
/// <param name="Today">The date for a file that says none.</param>
/// <param name="Ground">The sentence that is published; null leaves what the file says.</param>
public sealed record WithdrawalNotice(PartialDate? Date, PartialDate Today, string? Ground);

/// <summary>What is to become of the files of a withdrawn article.</summary>
/// <param name="Lines">The article's file, line by line.</param>
/// <param name="Changes">The files to write and to delete, all or none; empty where nothing is left to do.</param>
/// <param name="StillThere">Where in the input folder words of it will still stand.</param>
/// <param name="Diagnostics">What is wrong with the file that stays; with no lines, why it cannot be read.</param>
public sealed record Takedown(ImmutableArray<LineChange> Lines, ImmutableArray<FileChange> Changes, ImmutableArray<Place> StillThere, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Article → the stub that its address needs, and a ledger of the words that must appear nowhere.</summary>
public static partial class TakedownArticle
{
    /// <summary>The ledger of an article, relative to the input folder.</summary>
    public static string LedgerOf(string id) => $"{ReadWithheld.Folder}{id}.txt";

    public static Takedown From(string inputFolder, ArticleFile file, WithdrawalNotice notice)
    {
        var problems = new DiagnosticBag();
        if (ReadText.From(file.File, problems) is not { } source) return new Takedown([], [], [], problems.ToSorted());
        var bytes = file.File.ReadBytes();
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (EditableText.From(file, Encoding.UTF8.GetString(bytes.AsSpan(mark)), problems) is not { } text || ParseArticle.From(file, source).Article is not { } article)
            return new Takedown([], [], [], problems.ToSorted());

        if (!WithdrawnStub.CanBeMade(text))
            return new Takedown([], [], [], [Problems.WrongKind(text.Keys.Place, "the front matter is a group of keys (key: value, one a line)", "a group between braces")]);

        var input = InputFolder.List(inputFolder);
        var lines = WithdrawnStub.Of(text, article, notice);
        var stub = string.Concat(lines.Select(l => l.After));
        var ledger = Path.Combine(inputFolder, LedgerOf(file.Id));
        var written = File.Exists(ledger) ? File.ReadAllText(ledger) : "";
        var words = WithheldWords.Union([WithheldWords.Read(written), WithheldWords.From(TextsOf(article))]);

        var changes = ImmutableArray.CreateBuilder<FileChange>();
        if (!words.IsEmpty && words.ToText() != written) changes.Add(new FileChange(ledger, Encoding.UTF8.GetBytes(words.ToText())));
        if (stub != text.Text) changes.Add(new FileChange(file.File.FullPath, [.. bytes[..mark], .. Encoding.UTF8.GetBytes(stub)]));
        changes.AddRange(AttachmentsOf(file, input).Select(a => new FileChange(Path.Combine(inputFolder, a.Path), Bytes: null)));
        var left = new SourceText(file.File.Path, stub.ReplaceLineEndings("\n"));
        return new Takedown(lines, changes.ToImmutable(), [.. StillThere(words, left, input)], [.. ParseArticle.From(file with { Attachments = [] }, left).Diagnostics.Order()]);
    }

    // Not its references: they are other people's titles, and other articles cite them too.
    private static IEnumerable<string> TextsOf(Article article) =>
        [article.Title.Value, article.Abstract.PlainText, article.Body.PlainText, article.Acknowledgements, .. Alternative().Matches(article.Body.Html).Select(m => WebUtility.HtmlDecode(m.Groups["text"].Value))];

    [GeneratedRegex(@" alt=""(?<text>[^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Alternative();

    // What lies in its folder and may not be published is its own too; another article's file may be in a folder within.
    private static IEnumerable<InputFile> AttachmentsOf(ArticleFile file, InputFolder input)
    {
        var others = ArchiveInput.From(input).Articles.Where(a => a.File.Path != file.File.Path).SelectMany(a => a.Attachments.Select(x => x.File.Path).Append(a.File.Path)).ToHashSet(StringComparer.Ordinal);
        return input.Files.Where(f => f.Path.StartsWith(file.AttachmentFolder + "/", StringComparison.Ordinal) && !others.Contains(f.Path));
    }

    private static IEnumerable<Place> StillThere(WithheldWords words, SourceText stub, InputFolder input)
    {
        var archive = ArchiveInput.From(input);
        var files = archive.Articles.Concat(archive.Pages).Select(a => a.File).Concat(new[] { archive.Settings, archive.People, archive.Topics }.OfType<InputFile>());
        return files.Where(f => f.Path != stub.Path).Select(f => ReadText.From(f, new DiagnosticBag())).OfType<SourceText>().Prepend(stub)
            .Select(t => words.FirstIn(t.Text) is { } at ? t.At(at) : (Place?)null).OfType<Place>().Order();
    }
}

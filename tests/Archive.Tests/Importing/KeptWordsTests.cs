using Archive.Journal;
using Archive.Journal.Importing;
using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>
/// How much of JATS files is kept. The cases of the repository are measured always; a folder of real articles, which are others'
/// and stay where they are, is measured where ARCHIVE_JATS names it.
/// </summary>
public sealed class KeptWordsTests(ITestOutputHelper output)
{
    private const double Least = 0.95;

    public static TheoryData<string> Folders => [.. ImportCase.All.Where(c => c.Name.StartsWith("jats-letter", StringComparison.Ordinal)).Select(c => c.Sources), .. Environment.GetEnvironmentVariable("ARCHIVE_JATS") is { Length: > 0 } folder ? [folder] : Array.Empty<string>()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Keeps_the_words_of_the_text_in_order_and_the_archive_is_without_errors(string folder)
    {
        using var archive = new TemporaryFolder();
        archive.Write("archive.yml", "title: A measure\nbase-url: https://example.org/\n");
        var result = ImportArticles.From(archive["articles"], [folder])!;
        Assert.DoesNotContain(result.Findings, f => f.Kind == FindingKind.Refused);
        foreach (var change in result.Changes) archive.Write(Path.GetRelativePath(archive.Root, change.Path), change.Bytes!);
        Assert.DoesNotContain(ArchiveSite.From(archive.Root, new SiteOptions(new PartialDate(2024, 1, 1))).Diagnostics, d => d.IsError);

        var (all, kept) = (0, 0);
        foreach (var source in result.Sources)
        {
            var (words, found) = KeptWords.Of(File.ReadAllText(source.Path), source.Articles.Select(a => archive[a.File]));
            (all, kept) = (all + words, kept + found);
            output.WriteLine($"{(words == 0 ? 1 : (double)found / words):P2} of {words:N0} words: {Path.GetFileName(source.Path)}");
        }
        output.WriteLine($"{(double)kept / all:P2} of {all:N0} words in {result.Sources.Length:N0} files");
        Assert.InRange((double)kept / all, Least, 1);
    }
}

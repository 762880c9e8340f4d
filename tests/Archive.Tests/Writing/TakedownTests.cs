using System.Text;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Archive.Journal.Writing;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Writing;

public sealed class TakedownTests : IDisposable
{
    private const string Letter =
        """
        ---
        # the editors' note
        title: Hair regrowth in two patients with lupus # as printed
        type: letter   # a comment
        published: 2020-03-04
        authors:
          - name: Ann Other
            email: ann@example.org
        # before the abstract
        abstract: |
          They were sisters.

          # and not a comment

        # before consent
        consent: Obtained. # the form is in the safe
        acknowledgements: We thank the two sisters
          of the third ward.
        doi: '10.5555/x'
        ---
        The younger sister, a teacher of thirty-four, lost her hair in the third month of treatment.

        ![A scalp with patchy loss of hair](one/figure.png "Figure 1. The scalp of the younger sister before and after")

        """;

    private const string Stub =
        """
        ---
        # the editors' note
        type: letter   # a comment
        published: 2020-03-04
        # before the abstract

        # before consent
        consent: {status: withdrawn, date: 2024-05-06} # the form is in the safe
        doi: '10.5555/x'
        ---

        """;

    private static readonly WithdrawalNotice Notice = new(Date: null, new PartialDate(2024, 5, 6), Ground: null);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Leaves_which_item_it_was_and_comments_to_the_byte(string mark, string lineEnd)
    {
        _folder.Write("archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("articles/one.md", mark + Letter.ReplaceLineEndings(lineEnd));
        _folder.Write("articles/one/figure.png", "x");
        var takedown = TakeDown("one");

        Assert.Empty(takedown.Diagnostics);
        Assert.Empty(takedown.StillThere);
        Assert.Equal(mark + Stub.ReplaceLineEndings(lineEnd), Encoding.UTF8.GetString(File.ReadAllBytes(_folder["articles/one.md"])));
        Assert.False(File.Exists(_folder["articles/one/figure.png"]));
        Assert.False(RenderedSite.Of(_folder.Root).HasErrors);
        Assert.Empty(From("one", Notice with { Today = new PartialDate(2025) }).Changes);
    }

    [Theory]
    [InlineData("Hair regrowth in two patients with lupus")]
    [InlineData("the younger sister a teacher of thirty-four, lost her hair")]
    [InlineData("The scalp of the younger sister before and after")]
    [InlineData("a scalp with patchy loss of hair")]
    [InlineData("We thank the two sisters of the third ward")]
    public void Records_title_text_captions_and_acknowledgements(string words)
    {
        _folder.Write("articles/one.md", Letter);
        _folder.Write("articles/one/figure.png", "x");
        TakeDown("one");
        Assert.NotNull(WithheldWords.Read(File.ReadAllText(_folder["withheld/one.txt"])).FirstIn(words));
    }

    [Theory]
    [InlineData("type: letter", "consent: {status: withdrawn, date: 2024-05-06}")]
    [InlineData("consent:\n  status: obtained\n  statement: Obtained.\ntype: letter", "consent: {status: withdrawn, date: 2024-05-06}")]
    [InlineData("type: letter\nconsent: Withdrawn.", "consent: {status: withdrawn, date: 2024-05-06}")]
    [InlineData("type: letter\nconsent: {status: withdrawn, date: 2023}", "consent: {status: withdrawn, date: 2023}")]
    public void Says_that_consent_was_withdrawn_and_when(string front, string consent)
    {
        _folder.Write("articles/one.md", $"---\ntitle: A letter\n{front}\n---\nText.\n");
        TakeDown("one");
        var lines = File.ReadAllLines(_folder["articles/one.md"]);
        Assert.Equal(["---", .. new[] { consent, "type: letter" }.Order(), "---"], [lines[0], .. lines[1..^1].Order(), lines[^1]]);
    }

    [Fact]
    public void Publishes_the_ground_that_is_given()
    {
        _folder.Write("archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("articles/one.md", "---\ntitle: A letter\ntype: letter\nauthors: [Ann Other]\n---\nText.\n");
        TakeDown("one", Notice with { Date = new PartialDate(2021, 2), Ground = "The patient asked: \"take it down\"." });
        var page = RenderedSite.Of(_folder.Root).Text("articles/one/index.html");
        Assert.Contains("<p>The patient asked: &quot;take it down&quot;.</p>", page, StringComparison.Ordinal);
        Assert.Contains("February 2021", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_to_other_files_that_hold_words_of_it()
    {
        _folder.Write("articles/one.md", "---\ntitle: Hair regrowth in lupus\ntype: letter\n# Hair regrowth in lupus\nauthors: [Ann Other]\naliases: /hair-regrowth-in-lupus/\n---\nText.\n");
        _folder.Write("articles/two.md", "---\ntitle: Another\ntype: letter\n---\nWe read *Hair Regrowth* in lupus.\n");
        Assert.Equal([new Place("articles/one.md", 3, 3), new Place("articles/two.md", 5, 10)], TakeDown("one").StillThere);
    }

    [Theory]
    [InlineData("{title: A letter, type: letter}")]
    [InlineData("title: [A letter")]
    public void Leaves_alone_what_it_cannot_read(string front)
    {
        _folder.Write("articles/one.md", $"---\n{front}\n---\nText.\n");
        var takedown = From("one", Notice);
        Assert.Empty(takedown.Changes);
        Assert.Contains(takedown.Diagnostics, d => d.IsError);
    }

    [Fact]
    public void Makes_all_changes_or_none()
    {
        _folder.Write("a.txt", "a");
        _folder.Write("b.txt", "b");
        Directory.CreateDirectory(_folder["folder"]);
        Assert.ThrowsAny<Exception>(() => FileChange.MakeAll([new(_folder["a.txt"], "x"u8.ToArray()), new(_folder["b.txt"], null), new(_folder["c/d.txt"], "d"u8.ToArray()), new(_folder["folder"], "x"u8.ToArray())]));
        Assert.Equal(["a.txt: a", "b.txt: b", "c/: ", "folder/: "], _folder.Read(".").Select(f => $"{f.Key}: {f.Value}"));
    }

    [Fact]
    public void Any_article_of_the_specimen_can_be_taken_down()
    {
        CopySpecimen();
        var ids = ArchiveInput.From(InputFolder.List(_folder.Root)).Articles.Select(a => a.Id).ToArray();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.DoesNotContain(TakeDown(id).Diagnostics, d => d.IsError || d.Code == "ART036"));
        Assert.All(ids, id => Assert.Empty(From(id, Notice).Changes));
        Assert.False(RenderedSite.Of(_folder.Root).Site.Diagnostics.Any(d => d.IsError && d.Place.Path.StartsWith("articles/", StringComparison.Ordinal) && d.Code != "TXT010"));
    }

    [Fact]
    public void No_five_words_of_a_letter_are_left_in_the_site()
    {
        CopySpecimen();
        var letter = ParseArticle.From(FileOf("v9i8-332")).Article!;
        foreach (var place in TakeDown("v9i8-332").StillThere) Assert.Equal("articles/2019/v10i8-323.md", place.Path);
        // The reference in the other letter repeats the title: an editor takes it out.
        var other = _folder["articles/2019/v10i8-323.md"];
        File.WriteAllText(other, File.ReadAllText(other).Replace(letter.Title.Value, "(withdrawn)", StringComparison.Ordinal));

        var site = RenderedSite.Of(_folder.Root);
        Assert.False(site.HasErrors);
        Assert.Contains("Withdrawn item", site.Text("articles/v9i8-332/index.html"), StringComparison.Ordinal);
        // A turn of phrase that other letters have too is not of this one.
        var others = string.Concat(ArchiveInput.From(InputFolder.List(_folder.Root)).Articles.Select(a => Plain(File.ReadAllText(a.File.FullPath))));
        var runs = Runs(letter.Body.PlainText).Where(r => !others.Contains(r, StringComparison.Ordinal)).Append(Plain(letter.Title.Value)).ToArray();
        Assert.True(runs.Length > 100);
        foreach (var (file, bytes) in site.Files.Where(f => !f.Key.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var text = Plain(Encoding.UTF8.GetString(bytes));
            foreach (var run in runs) Assert.False(text.Contains(run, StringComparison.Ordinal), $"{file} holds '{run}'.");
        }
    }

    // Not by the program's own folding: a test that shares its fault would not see it.
    private static string Plain(string text) => " " + string.Join(' ', new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + " ";

    private static IEnumerable<string> Runs(string text) => Plain(text).Trim().Split(' ') is var words
        ? Enumerable.Range(0, words.Length - 4).Select(i => " " + string.Join(' ', words[i..(i + 5)]) + " ").Distinct(StringComparer.Ordinal) : [];

    private void CopySpecimen()
    {
        foreach (var file in Directory.GetFiles(Repository.Input, "*", SearchOption.AllDirectories)) _folder.Write(Path.GetRelativePath(Repository.Input, file), File.ReadAllBytes(file));
    }

    private ArticleFile FileOf(string id) => ArchiveInput.From(InputFolder.List(_folder.Root)).Articles.Single(a => a.Id == id);

    private Takedown From(string id, WithdrawalNotice notice) => TakedownArticle.From(_folder.Root, FileOf(id), notice);

    private Takedown TakeDown(string id, WithdrawalNotice? notice = null)
    {
        var takedown = From(id, notice ?? Notice);
        FileChange.MakeAll(takedown.Changes);
        return takedown;
    }
}

using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Reading;

/// <summary>Input that no repository can hold as a case: links, sizes and names that some file systems refuse.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\n";

    private readonly TemporaryFolder _folder = new();

    public HostileInputTests()
    {
        _folder.Write("input/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("input/articles/one.md", Letter + "Text.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Refuses_a_text_of_50_MB_without_reading_it()
    {
        using (var file = File.Create(_folder["input/articles/huge.md"])) file.SetLength(50_000_000);
        Assert.Equal("input/articles/huge.md:1:1: error FIL004: The file has 50,000,000 bytes; a text has 1,000,000 at most. Move figures, data and supplements to files in the folder beside the article.\n", Diagnostics());
    }

    [Fact]
    public void Refuses_an_image_that_is_a_link_out_of_the_input_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Links need no privilege on Linux and macOS only.");
        _folder.Write("secret.png", "secret");
        _folder.Write("input/articles/two.md", Letter + "![A figure](two/figure.png \"Figure 1. A figure.\")\n");
        Directory.CreateDirectory(_folder["input/articles/two"]);
        File.CreateSymbolicLink(_folder["input/articles/two/figure.png"], _folder["secret.png"]);
        Assert.Contains($"input/articles/two/figure.png:1:1: error FIL005: The symbolic link leads to '{_folder["secret.png"]}', out of the input folder", Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_link_to_a_folder_and_does_not_go_round_in_circles()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Links need no privilege on Linux and macOS only.");
        Directory.CreateSymbolicLink(_folder["input/articles/again"], _folder["input/articles"]);
        Assert.Contains("input/articles/again:1:1: error FIL005", Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_link_to_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Links need no privilege on Linux and macOS only.");
        File.CreateSymbolicLink(_folder["input/articles/two.md"], "nowhere.md");
        Assert.Equal("input/articles/two.md:1:1: error FIL006: The symbolic link leads to 'nowhere.md', where there is nothing. Put the file itself here.\n", Diagnostics());
    }

    [Fact]
    public void Reads_through_a_link_to_a_file_inside_the_input_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Links need no privilege on Linux and macOS only.");
        File.CreateSymbolicLink(_folder["input/articles/two.md"], "one.md");
        Assert.DoesNotContain(": error ", Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_file_that_may_not_be_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Everything may be read by root, and by the owner on Windows.");
        _folder.Write("input/articles/two.md", Letter);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder["input/articles/two.md"], UnixFileMode.None);
        Assert.Equal("input/articles/two.md:1:1: error FIL001: The file cannot be read: permission is denied. Check that it exists and that you may read it.\n", Diagnostics());
    }

    [Theory]
    [InlineData("a|b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("a\u202Eb.txt")]
    [InlineData("a\nb.txt")]
    public void Refuses_an_attachment_whose_name_cannot_be_published(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no such names.");
        _folder.Write("input/articles/one/" + name, "x");
        Assert.Contains("error FIL010", Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void Proposes_an_id_for_a_file_whose_name_has_other_letters()
    {
        // Not a case: file systems disagree on how such a name is stored, and a checkout may change it.
        _folder.Write("input/articles/Ünï.md", Letter.Replace("A letter", "Another letter", StringComparison.Ordinal) + "Text.\n");
        Assert.Equal("input/articles/Ünï.md:1:1: error ART020: The file's name gives the article the id 'Ünï'; an id has lower-case letters a–z, digits and single hyphens only. Rename the file to uni.md.\n", Diagnostics());
    }

    private string Diagnostics() => RenderedSite.Of(_folder["input"]).Diagnostics;
}

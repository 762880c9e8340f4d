using Archive.Engine;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Reading;

public sealed class ArchiveInputTests
{
    [Theory]
    [InlineData("articles/2020/x.md", true)]
    [InlineData("pages/about.md", true)]
    [InlineData("archive.yml", true)]
    [InlineData("permalinks.txt", true)]
    [InlineData("articles", false)]
    [InlineData("articles.md", false)]
    [InlineData("blog/archive.yml", false)]
    [InlineData("index.cshtml", false)]
    public void Takes_its_part_of_a_folder_that_it_shares(string path, bool isTaken)
    {
        var folder = new InputFolder([new InputFile(path, "/input/" + path, 1)], []);
        Assert.Equal(isTaken, !ArchiveInput.PartOf(folder).Files.IsEmpty);
    }

    [Theory]
    [InlineData("articles", true)]
    [InlineData("articles/2020/x.md", true)]
    [InlineData("blog", false)]
    public void Takes_the_faults_of_its_part_of_a_folder_that_it_shares(string path, bool isTaken)
    {
        var folder = new InputFolder([], [new InputFault(path, InputFaultKind.BrokenLink, "nowhere")]);
        Assert.Equal(isTaken, !ArchiveInput.PartOf(folder).Faults.IsEmpty);
    }
}

using Archive.Journal;
using Archive.Journal.Model;
using Archive.Tests.Cases;
using Xunit;

namespace Archive.Tests.Importing;

public sealed class ImportCaseTests
{
    private static readonly PartialDate Today = new(2024, 1, 1);

    public static TheoryData<string> Names => [.. ImportCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Imports_as_expected_what_validates_and_changes_nothing_the_second_time(string name)
    {
        var test = new ImportCase(Path.Combine(Repository.Root, "tests", "imports", name));
        using var folder = new TemporaryFolder();
        test.Prepare(folder.Root);
        var report = test.Import(folder.Root);
        var after = Files(Path.Combine(folder.Root, "articles"));
        if (Case.IsAccepting) test.Accept(report, after);

        Assert.Equal(File.ReadAllText(test.Report), report);
        Assert.Equal(Files(test.After), after);

        if (after.Count > 0) Assert.DoesNotContain(ArchiveSite.From(folder.Root, new SiteOptions(Today)).Diagnostics, d => d.IsError);
        test.Import(folder.Root);
        Assert.Equal(after, Files(Path.Combine(folder.Root, "articles")));
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText) : [], StringComparer.Ordinal);
}

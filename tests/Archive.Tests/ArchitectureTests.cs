using System.Text.RegularExpressions;
using Xunit;

namespace Archive.Tests;

/// <summary>The folders are the architecture: what may refer to what.</summary>
public sealed partial class ArchitectureTests
{
    public static TheoryData<string, string[]> Folders => new()
    {
        { "src/Archive.Engine", ["Archive.Engine"] },
        { "src/Archive.Journal/Model", ["Archive.Engine", "Archive.Journal.Model"] },
        { "src/Archive.Journal/Interface", ["Archive.Journal.Model", "Archive.Journal.Interface"] },
        { "src/Archive.Journal/Checking", ["Archive.Engine", "Archive.Journal.Checking"] },
        { "src/Archive.Journal/Reading", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Checking", "Archive.Journal.Reading"] },
        { "src/Archive.Journal/Linking", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Interface", "Archive.Journal.Reading", "Archive.Journal.Linking"] },
        { "src/Archive.Journal/Writing", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Reading", "Archive.Journal.Linking", "Archive.Journal.Checking", "Archive.Journal.Writing"] },
        { "src/Archive.Journal/Importing", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Reading", "Archive.Journal.Checking", "Archive.Journal.Writing", "Archive.Journal.Importing"] },
        { "src/Archive.Journal/Records", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Interface", "Archive.Journal.Records"] },
        { "src/Archive.Journal/Memory", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Reading", "Archive.Journal.Search", "Archive.Journal.Pages", "Archive.Journal.Exports", "Archive.Journal.Memory"] },
        { "src/Archive.Journal/Pages", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Interface", "Archive.Journal.Records", "Archive.Journal.Pages"] },
        { "src/Archive.Journal/Reports", ["Archive.Engine", "Archive.Journal.Records", "Archive.Journal.Pages", "Archive.Journal.Reports"] },
        { "src/Archive.Journal/Exports", ["Archive.Engine", "Archive.Journal.Model", "Archive.Journal.Interface", "Archive.Journal.Records", "Archive.Journal.Pages", "Archive.Journal.Exports"] },
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void References_go_one_way(string folder, string[] allowed)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("\\obj\\", StringComparison.Ordinal)))
            foreach (Match reference in Reference().Matches(File.ReadAllText(file)))
                Assert.True(allowed.Any(a => reference.Value == a || reference.Value.StartsWith(a + ".", StringComparison.Ordinal)), $"{Path.GetRelativePath(Repository.Root, file)} refers to {reference.Value}.");
    }

    [Theory]
    [InlineData("src/Archive.Engine/Archive.Engine.csproj")]
    [InlineData("src/Archive.Journal/Archive.Journal.csproj", "Archive.Engine")]
    [InlineData("theme/Archive.Theme.csproj", "Archive.Journal")]
    [InlineData("src/Archive.Cli/Archive.Cli.csproj", "Archive.Theme")]
    [InlineData("src/Archive.Statiq/Archive.Statiq.csproj", "Archive.Journal", "Archive.Theme")]
    public void Projects_refer_to_the_next_one_inwards(string project, params string[] to) =>
        Assert.Equal(to, ProjectReference().Matches(File.ReadAllText(Path.Combine(Repository.Root, project))).Select(m => m.Groups["name"].Value));

    [GeneratedRegex(@"\bArchive\.(?:Engine|Journal|Theme|Cli)(?:\.(?:Model|Interface|Checking|Reading|Linking|Writing|Importing|Records|Memory|Search|Pages|Exports|Reports))?\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/(?<name>[^/""]+)\.csproj""")]
    private static partial Regex ProjectReference();
}

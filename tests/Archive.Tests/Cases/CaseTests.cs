using Xunit;

namespace Archive.Tests.Cases;

public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. Case.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_as_expected(string name)
    {
        var test = new Case(Path.Combine(Repository.Cases, name));
        var built = test.Build();
        if (Case.IsAccepting) test.Accept(built);

        Assert.Equal(File.ReadAllText(test.Diagnostics), built.Diagnostics);
        foreach (var file in test.ExpectedFiles)
        {
            Assert.True(built.Files.ContainsKey(file), $"The site has no {file}.");
            Assert.Equal(File.ReadAllText(Path.Combine(test.Expected, file)), built.Text(file));
        }
    }
}

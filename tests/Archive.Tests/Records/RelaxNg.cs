using Xunit;

namespace Archive.Tests.Records;

/// <summary>XML files against a grammar in RELAX NG's compact syntax (ISO/IEC 19757-2), by jing.</summary>
internal static class RelaxNg
{
    /// <summary>Fails with what jing says of the files.</summary>
    /// <param name="grammar">Beside the tests of records.</param>
    /// <param name="files">By their names.</param>
    public static void Validate(string grammar, IReadOnlyDictionary<string, string> files)
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("jing"), "The validator of RELAX NG is not installed: apt-get install jing.");
        Assert.NotEmpty(files);
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files) folder.Write(name.Replace('/', '_'), WithoutType(text));
        var (status, output, error) = OtherPrograms.Run("jing", ["-c", Path.Combine(Repository.Root, "tests", "Archive.Tests", "Records", grammar), .. files.Keys.Select(n => folder[n.Replace('/', '_')])]);
        Assert.Equal((0, "", ""), (status, output.Replace(folder.Root, "", StringComparison.Ordinal), error));
    }

    // jing would fetch the document type from its home.
    private static string WithoutType(string text)
    {
        var start = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        return start < 0 ? text : text.Remove(start, text.IndexOf('>', start) + 1 - start);
    }
}

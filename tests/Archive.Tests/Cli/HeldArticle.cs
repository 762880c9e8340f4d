using Xunit;

namespace Archive.Tests.Cli;

/// <summary>An article whose file gives nothing to its readers until the test lets go of it (a named pipe), so that a preview does not get to the end of its first reading.</summary>
internal sealed class HeldArticle
{
    private readonly string _folder;
    private readonly string _path;
    private readonly string _text;

    private HeldArticle(string folder, string path, string text)
    {
        _folder = folder;
        _path = path;
        _text = text;
    }

    public static HeldArticle In(TemporaryFolder folder, string path, string text)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes among the files of Windows.");
        folder.Write("held.txt", text);
        File.Delete(folder[path]);
        Assert.Equal(0, Shell.Run(folder.Root, [], "mkfifo", path).Exit);
        return new HeldArticle(folder.Root, path, text);
    }

    /// <summary>From now on it is a file like any other.</summary>
    public void LetGo() =>
        Assert.Equal(0, Shell.Run(_folder, [], "sh", "-c", """exec 3<>"$0" && cp held.txt .held && mv -f .held "$0" && cat held.txt >&3""", _path).Exit);
}

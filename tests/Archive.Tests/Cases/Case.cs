using System.Text;
using Archive.Tests.Site;

namespace Archive.Tests.Cases;

/// <summary>
/// A folder that says what a build makes of an input: <c>input/</c>, the expected <c>diagnostics.txt</c>, and in
/// <c>expected/</c> the files of the site that matter to the case. ARCHIVE_ACCEPT=1 rewrites what is expected.
/// </summary>
internal sealed record Case(string Folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Diagnostics => Path.Combine(Folder, "diagnostics.txt");

    public string Expected => Path.Combine(Folder, "expected");

    public string Name => Path.GetFileName(Folder);

    public static bool IsAccepting => Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1";

    public static IEnumerable<Case> All => Directory.GetDirectories(Repository.Cases).Order(StringComparer.Ordinal).Select(f => new Case(f));

    public RenderedSite Build() => RenderedSite.Of(Path.Combine(Folder, "input"));

    /// <summary>The files that matter, relative to <see cref="Expected"/>, with forward slashes.</summary>
    public IEnumerable<string> ExpectedFiles => !Directory.Exists(Expected) ? []
        : Directory.GetFiles(Expected, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Expected, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Accept(RenderedSite built)
    {
        File.WriteAllText(Diagnostics, built.Diagnostics, Utf8);
        foreach (var file in ExpectedFiles)
            File.WriteAllText(Path.Combine(Expected, file), built.Files.ContainsKey(file) ? built.Text(file) : "(not in the site)\n", Utf8);
    }
}

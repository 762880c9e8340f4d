using System.Text;
using Archive.Journal.Importing;

namespace Archive.Tests.Importing;

/// <summary>
/// A folder that says what an import makes of sources: <c>sources/</c>, the archive before in <c>before/</c> if there is one, the
/// expected <c>report.txt</c>, and in <c>after/</c> the article files that were written. ARCHIVE_ACCEPT=1 rewrites what is expected.
/// </summary>
internal sealed record ImportCase(string Folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<ImportCase> All => Directory.GetDirectories(Path.Combine(Repository.Root, "tests", "imports")).Order(StringComparer.Ordinal).Select(f => new ImportCase(f));

    public string Name => Path.GetFileName(Folder);

    public string Sources => Path.Combine(Folder, "sources");

    public string Report => Path.Combine(Folder, "report.txt");

    public string After => Path.Combine(Folder, "after");

    /// <summary>Copies the archive as it is before, and an archive.yml where it has none.</summary>
    public void Prepare(string input)
    {
        var before = Path.Combine(Folder, "before");
        if (Directory.Exists(before))
            foreach (var file in Directory.GetFiles(before, "*", SearchOption.AllDirectories)) Copy(file, Path.Combine(input, Path.GetRelativePath(before, file)));
        if (!File.Exists(Path.Combine(input, "archive.yml"))) Write(Path.Combine(input, "archive.yml"), "title: A case\nbase-url: https://example.org/\n");
    }

    /// <summary>Imports the sources, and returns the report as it would be seen beside them.</summary>
    public string Import(string input)
    {
        var result = ImportArticles.From(Path.Combine(input, "articles"), [Sources])!;
        Archive.Engine.FileChange.MakeAll(result.Changes);
        return WriteImportReport.Text(result).Replace(Sources.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }

    public void Accept(string report, IReadOnlyDictionary<string, string> files)
    {
        File.WriteAllText(Report, report, Utf8);
        if (Directory.Exists(After)) Directory.Delete(After, recursive: true);
        foreach (var (path, text) in files) Write(Path.Combine(After, path), text);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }
}

using System.Reflection;
using System.Text;

namespace Archive.Journal.Reading;

/// <summary>The texts of the guide, which the program carries within itself.</summary>
internal static class GuideFiles
{
    private static readonly Assembly Here = typeof(GuideFiles).Assembly;

    /// <summary>The files of a folder, such as <c>guide/rules/</c>, by name, in ordinal order.</summary>
    public static IEnumerable<(string Name, string Text)> In(string folder) =>
        Here.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal) && n.IndexOf('/', folder.Length) < 0)
            .Order(StringComparer.Ordinal).Select(n => (n[folder.Length..^".md".Length], Read(n)));

    private static string Read(string resource)
    {
        using var stream = Here.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

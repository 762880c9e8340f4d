namespace Archive.Tests.Interface;

/// <summary>The specimen archive as if its site were in another language.</summary>
internal static class TranslatedSpecimen
{
    public static TemporaryFolder In(string language)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var path = "input/" + Path.GetRelativePath(Repository.Input, file).Replace('\\', '/');
            if (path == "input/archive.yml") folder.Write(path, File.ReadAllText(file).Replace("language: en\n", $"language: {language}\n", StringComparison.Ordinal));
            else folder.Write(path, File.ReadAllBytes(file));
        }
        return folder;
    }
}

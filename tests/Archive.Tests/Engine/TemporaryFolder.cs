namespace Archive.Tests.Engine;

/// <summary>A folder for one test, gone when it ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("archive-tests-").FullName;

    public string this[string path] => Path.Combine(Root, path);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>All files below a folder with their texts, hidden ones too; an empty folder stands with a slash.</summary>
    public SortedDictionary<string, string> Read(string path)
    {
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(this[path]).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(this[path], entry.FullName).Replace('\\', '/');
            if (entry is FileInfo) entries[name] = File.ReadAllText(entry.FullName);
            else if (!Directory.EnumerateFileSystemEntries(entry.FullName).Any()) entries[name + "/"] = "";
        }
        return entries;
    }
}

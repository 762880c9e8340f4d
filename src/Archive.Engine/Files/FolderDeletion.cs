namespace Archive.Engine;

/// <summary>Deletes a folder of a whole site, on all cores.</summary>
internal static class FolderDeletion
{
    /// <exception cref="IOException">Something cannot be deleted.</exception>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        AllCores.Each(RealFolders(folder).SelectMany(RealFolders).ToList(), part => Directory.Delete(part, recursive: true));
        Directory.Delete(folder, recursive: true);
    }

    // What a link leads to is not ours to delete.
    private static IEnumerable<string> RealFolders(string folder) =>
        Directory.EnumerateDirectories(folder).Where(path => new DirectoryInfo(path).LinkTarget is null);
}

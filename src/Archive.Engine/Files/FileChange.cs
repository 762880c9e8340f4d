namespace Archive.Engine;

/// <summary>A file that is to have other bytes, or to be no more.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Bytes">What it is to hold; null deletes it.</param>
public sealed record FileChange(string Path, byte[]? Bytes)
{
    /// <summary>Makes all changes or none: where one cannot be made, those before it are taken back.</summary>
    /// <exception cref="IOException">A file cannot be changed; all are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be changed; all are as they were.</exception>
    public static void MakeAll(IEnumerable<FileChange> changes)
    {
        var undo = new Stack<FileChange>();
        try
        {
            foreach (var change in changes)
            {
                var before = change with { Bytes = File.Exists(change.Path) ? File.ReadAllBytes(change.Path) : null };
                change.Make();
                undo.Push(before);
            }
        }
        catch
        {
            foreach (var before in undo) before.Make();
            throw;
        }
    }

    private void Make()
    {
        if (Bytes is null)
        {
            File.Delete(Path);
            return;
        }
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        FileReplacement.Write(Path, Bytes);
    }
}

namespace Archive.Engine;

/// <summary>Gives a file other bytes at one stroke, or makes it: whoever reads it sees the old ones or the new ones, never half of each.</summary>
public static class FileReplacement
{
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; it is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var isThere = File.Exists(path);
        if (isThere && new FileInfo(path).IsReadOnly) throw new UnauthorizedAccessException($"'{path}' may only be read.");
        // Hidden, so that the input folder does not show it should it be left behind.
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.new");
        try
        {
            using (var file = new FileStream(beside, FileMode.Create))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            if (isThere && !OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}

namespace Archive.Journal.Importing;

/// <summary>A file that articles are to be imported from; out of a .gz or .zip, what was packed there.</summary>
/// <param name="Path">As it was asked for, with forward slashes; of a file in a .zip, the path there follows that of the .zip.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="IsAskedFor">Whether it was named itself, and not only a folder or a .zip that it is in.</param>
internal sealed record SourceFile(string Path, byte[] Bytes, bool IsAskedFor)
{
    /// <summary>Where it lies, with what lies beside it.</summary>
    public SourceFolder? Folder { get; init; }

    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}

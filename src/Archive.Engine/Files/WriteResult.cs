namespace Archive.Engine;

/// <summary>What writing a site came to; the manifest is not counted.</summary>
/// <param name="Written">Files that are new or differ from those of the old site.</param>
/// <param name="Unchanged">Files that kept their bytes and their time stamp.</param>
/// <param name="Removed">Files of the old site that are no more.</param>
/// <param name="Bytes">The size of the whole site, in bytes.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes)
{
    /// <summary>When its folders were last changed; nothing of a site that nobody looked at before it was made.</summary>
    public FolderTimes Times { get; init; } = FolderTimes.None;

    /// <summary>Whether the folder was left as it was, down to its time stamps.</summary>
    public bool NothingChanged { get; init; }
}

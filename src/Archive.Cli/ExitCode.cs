namespace Archive.Cli;

/// <summary>What the program returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has errors; nothing was written.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>The command line is wrong, a folder is missing or refused, the disk is full.</summary>
    public const int CouldNotRun = 2;
}

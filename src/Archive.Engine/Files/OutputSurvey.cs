namespace Archive.Engine;

/// <summary>A look at an output folder, file by file, while other work is done.</summary>
public sealed class OutputSurvey
{
    private readonly Task<OldSite?> _survey;

    private OutputSurvey(string folder, FolderTimes times, long now) => _survey = Task.Run(() => Survey(folder, times, now));

    /// <summary>Begins to look.</summary>
    /// <param name="folder">The output folder; it may be missing, or be anything.</param>
    /// <param name="times">Of its folders, when it was last written or looked at.</param>
    /// <param name="now">The disk's time.</param>
    public static OutputSurvey Begin(string folder, FolderTimes times, long now) => new(folder, times, now);

    /// <summary>What was found; null where the folder cannot be looked at, or not be written to: whoever writes looks again, and says why.</summary>
    internal OldSite? Result => _survey.GetAwaiter().GetResult();

    private static OldSite? Survey(string folder, FolderTimes times, long now)
    {
        try
        {
            return OldSite.Survey(RealPath.Of(folder), folder, times, now);
        }
        catch (Exception error) when (error is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

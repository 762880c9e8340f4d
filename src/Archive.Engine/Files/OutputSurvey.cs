namespace Archive.Engine;

/// <summary>A look at an output folder, file by file, while other work is done.</summary>
public sealed class OutputSurvey
{
    private readonly Task<OldSite?> _survey;

    private OutputSurvey(string folder) => _survey = Task.Run(() => Survey(folder));

    /// <summary>Begins to look.</summary>
    /// <param name="folder">The output folder; it may be missing, or be anything.</param>
    public static OutputSurvey Begin(string folder) => new(folder);

    /// <summary>What was found; null where the folder cannot be looked at, or not be written to: whoever writes looks again, and says why.</summary>
    internal OldSite? Result => _survey.GetAwaiter().GetResult();

    private static OldSite? Survey(string folder)
    {
        try
        {
            return OldSite.Survey(RealPath.Of(folder), folder);
        }
        catch (Exception error) when (error is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

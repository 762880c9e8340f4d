using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>Input file → source text.</summary>
internal static class ReadText
{
    /// <summary>The largest text file that is read, in bytes: a letter has a few thousand.</summary>
    public const long LargestText = 1_000_000;

    public static SourceText? From(InputFile file, DiagnosticBag problems, long largest = LargestText)
    {
        if (file.Length > largest)
        {
            problems.Add(Problems.FileTooLarge(Place.StartOf(file.Path), file.Length, largest));
            return null;
        }
        try
        {
            var source = SourceText.Decode(file.Path, file.ReadBytes(), out var fault);
            if (fault is not null) problems.Add(Problems.NotText(fault));
            return source;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.Unreadable(Place.StartOf(file.Path), Reason(error)));
            return null;
        }
    }

    private static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "permission is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => "the disk reports an error",
    };
}

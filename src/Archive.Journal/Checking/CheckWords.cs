using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That no words of a withheld text stand in a file: its text, what is beside the text, its addresses and its name.</summary>
internal static class CheckWords
{
    public static IEnumerable<Diagnostic> From(FileContent content, WithheldTexts withheld)
    {
        if (withheld.IsEmpty) return [];
        var found = new List<Diagnostic>();
        Look(content.Text);
        if (content.Text.Divided() is { } divided) Look(divided);
        Look(content.Aside);
        Look(UrlsOf(content));
        if (withheld.FirstIn(content.Source.Path) is { } inPath) found.Add(Problems.WithheldWords(Place.StartOf(content.Source.Path), inPath.Id));
        return found;

        void Look(RunningText text)
        {
            if (withheld.FirstIn(text.Chars) is { } run) found.Add(Problems.WithheldWords(content.At(text.SourceOf(run.At)), run.Id));
        }
    }

    private static RunningText UrlsOf(FileContent content)
    {
        var urls = new RunningText();
        foreach (var url in content.Urls)
        {
            urls.Separate();
            urls.Add(url.Url.Contains('%') ? Uri.UnescapeDataString(url.Url) : url.Url, url.Offset);
        }
        return urls;
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>The files that a source names, lie beside it, and may lie beside the article: pictures, a PDF, supplements.</summary>
internal sealed partial class AttachFiles(PlacedArticle article, ArticleFile file, WithheldWords withheld, long room, ImmutableArray<Finding>.Builder findings)
{
    private const int LongestName = 150;

    // What a picture may be called where the source leaves the end of its name out.
    private static readonly ImmutableArray<string> Endings = ["", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private readonly Dictionary<string, string?> _paths = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, byte[]> _taken = new(StringComparer.Ordinal);

    /// <summary>What was found beside the source, by its name in the article's folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Taken => _taken;

    /// <summary>The path by which the article's text names a file; null where it can have none, which is told once.</summary>
    public string? PathOf(SourceAttachment attachment, bool isPicture)
    {
        var key = string.Join('|', attachment.Names);
        if (_paths.TryGetValue(key, out var known)) return known;
        string? reason = null;
        foreach (var name in attachment.Names.Select(Normal).SelectMany(n => isPicture ? Endings.Select(e => n + e) : [n]))
            if (IsThere(name, isPicture, ref reason)) return _paths[key] = $"{article.Id}/{name}";
        findings.Add(reason is null ? Findings.Left(attachment.Place, attachment.Missing) : Findings.FileDropped(attachment.Place, attachment.Names[0], reason));
        return _paths[key] = null;
    }

    private static string Normal(string name) => Uri.UnescapeDataString(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name);

    private bool IsThere(string name, bool isPicture, ref string? reason)
    {
        if (!SafeName().IsMatch(name) || name.Length > LongestName || (isPicture && !ImageSize.IsImage(name)) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return false;
        if (_taken.ContainsKey(name)) return true;
        if (article.Source.Folder?.Read(name) is not { } bytes) return file.Attachments.Any(a => a.Name == name);
        if ((reason = WhyRefused(name, bytes)) is not null) return false;
        _taken[name] = bytes;
        return true;
    }

    private string? WhyRefused(string name, byte[] bytes)
    {
        if (bytes.Length > SourceFolder.LargestFile) return $"it has more than {SourceFolder.LargestFile:N0} bytes.";
        if (bytes.Length > room - _taken.Values.Sum(b => (long)b.Length)) return "the files of one import are too large together: import fewer articles at a time.";
        if (name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && withheld.FirstIn(Encoding.UTF8.GetString(bytes)) is not null) return "it repeats words that were taken down.";
        var problems = new DiagnosticBag();
        CheckAttachments.Check([new Attachment(name, InputFile.InMemory($"{file.AttachmentFolder}/{name}", bytes))], problems);
        return problems.ToSorted().FirstOrDefault(d => d.IsError)?.Message;
    }

    // Letters of ASCII, so that a file is called the same everywhere; no folder above, nothing hidden.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SafeName();
}

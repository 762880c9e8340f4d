using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Tests.Checking;
using Archive.Tests.Site;

namespace Archive.Tests.Guide;

/// <summary>The files of a rule's example about the finished site: what is done to a site that was just built.</summary>
internal static partial class SiteExample
{
    public static bool IsOne(ImmutableArray<ExampleFile> files) => files.Any(f => f.Path.StartsWith("output/", StringComparison.Ordinal) || f.Path.StartsWith("input/", StringComparison.Ordinal));

    private static string EightWords => string.Join(' ', BuiltSite.Withheld.Split(' ').Take(8));

    /// <summary>What a check says of it.</summary>
    /// <param name="files">The example.</param>
    /// <param name="isListed">Whether the manifest is made to list the files as they are then.</param>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<ExampleFile> files, bool isListed)
    {
        using var site = new BuiltSite();
        foreach (var file in files) Apply(site, file);
        if (isListed) site.ListAll();
        var hasInput = !files.Any(f => f is { Path: "input/", Manner: "which is missing" });
        return CheckedSite.In(site.Folder["output"], hasInput ? site.Folder["input"] : null, RenderedSite.Today, allowsLarge: false)!.Diagnostics;
    }

    private static void Apply(BuiltSite site, ExampleFile file)
    {
        var path = file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        switch (file.Manner)
        {
            case "as it was built" or "as it is": break;
            case "which is missing" when path.Length == 0: break;
            case "which is missing": File.Delete(site.Folder[file.Path]); break;
            case "with": site.Insert(Example.Expand(file.Text.Replace("⟨eight words of a withdrawn letter⟩", EightWords, StringComparison.Ordinal)), path); break;
            case "in which stands": site.Replace(path, path == "feed.xml" ? "</feed>" : "</urlset>", file.Text + (path == "feed.xml" ? "</feed>" : "</urlset>")); break;
            case "without" when file.Text.Split('¦') is [var from, var to]: site.Cut(path, from, to.TrimEnd('\n')); break;
            case "without": site.Replace(path, file.Text.TrimEnd('\n'), ""); break;
            case "which is a link":
                site.Delete(path);
                File.CreateSymbolicLink(site.Folder[file.Path], file.Text.Trim());
                break;
            case var manner when Copies().Match(manner) is { Success: true } copies:
                for (var i = 0; i < (copies.Groups["count"].Success ? Number(copies.Groups["count"]) : 1); i++) Reserve(site.Folder[$"{file.Path}-{i}.png"], Number(copies.Groups["length"]));
                break;
            default: site.Folder.Write(file.Path, Example.Expand(file.Text)); break;
        }
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static void Reserve(string path, int length)
    {
        using var file = File.Create(path);
        file.SetLength(length);
    }

    [GeneratedRegex("^(?:once|(?<count>[0-9]+) times), with (?<length>[0-9]+) bytes(?: each)?$")]
    private static partial Regex Copies();
}

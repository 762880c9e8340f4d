using System.Collections.Immutable;

namespace Archive.Fuzz;

/// <summary>What a file of an input folder is read as.</summary>
internal enum FileKind { Masthead, Article, Page, Attachment }

/// <summary>A file that mutants are made from.</summary>
/// <param name="Archive">The archive around it.</param>
/// <param name="Path">Its path in there.</param>
/// <param name="Kind">What it is read as.</param>
internal sealed record Original(SmallArchive Archive, string Path, FileKind Kind)
{
    public byte[] Bytes => Archive.Files[Path];

    /// <summary>Every file of an archive that a build opens.</summary>
    public static IEnumerable<Original> Of(SmallArchive archive)
    {
        var input = archive.Input;
        foreach (var file in new[] { input.Settings, input.People, input.Topics }) if (file is not null) yield return new Original(archive, file.Path, FileKind.Masthead);
        foreach (var article in input.Articles)
        {
            yield return new Original(archive, article.File.Path, FileKind.Article);
            foreach (var attachment in article.Attachments) yield return new Original(archive, attachment.File.Path, FileKind.Attachment);
        }
        foreach (var page in input.Pages) yield return new Original(archive, page.File.Path, FileKind.Page);
    }
}

/// <summary>All that mutants are made from: files, and the words that stand in them.</summary>
internal sealed record Originals(ImmutableArray<Original> Files, ImmutableArray<string> Lines, ImmutableArray<string> Keys, ImmutableArray<string> Values)
{
    /// <summary>Reads input folders, and folders of cases that each have an <c>input/</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no input in it.</exception>
    public static Originals From(IEnumerable<string> folders)
    {
        Original[] files = [.. folders.SelectMany(Inputs).Select(SmallArchive.Read).SelectMany(Original.Of)];
        string[] lines = [.. files.Where(f => f.Kind != FileKind.Attachment).SelectMany(f => System.Text.Encoding.UTF8.GetString(f.Bytes).Split('\n')).Select(l => l.Trim()).Where(l => l.Length > 0)];
        var pairs = lines.Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries)).Where(p => p.Length == 2 && p[0].All(c => char.IsAsciiLetterLower(c) || c is '-' or ' ')).ToArray();
        return new Originals([.. files], Distinct(lines), Distinct(pairs.Select(p => p[0])), Distinct(pairs.Select(p => p[1])));
    }

    private static IEnumerable<string> Inputs(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        if (Directory.Exists(Path.Combine(folder, "articles"))) return [folder];
        string[] inputs = [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(f => Path.Combine(f, "input")).Where(Directory.Exists)];
        return inputs.Length > 0 ? inputs : throw new DirectoryNotFoundException($"There is no input in '{folder}': no articles/, and no folder with an input/.");
    }

    private static ImmutableArray<string> Distinct(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

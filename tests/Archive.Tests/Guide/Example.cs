using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Tests.Site;

namespace Archive.Tests.Guide;

/// <summary>The files of a rule's example as a small archive. What the example does not speak of is there and in order.</summary>
internal static partial class Example
{
    private const string Settings = "title: An archive\nbase-url: https://archive.example/\n";
    private const string Letter = "---\ntitle: A letter\ntype: letter\nauthors: [Ruth Adeyemi]\npublished: 2020-01-01\n---\nWe read the article with interest.\n";

    /// <summary>What the program says of the files.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<ExampleFile> files)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["input"]);
        if (!files.Any(f => f.Path == "archive.yml")) folder.Write("input/archive.yml", Encoding.UTF8.GetBytes(Settings));
        if (!files.Any(f => f.Path.StartsWith("articles/", StringComparison.Ordinal))) folder.Write("input/articles/a-letter.md", Encoding.UTF8.GetBytes(Letter));
        foreach (var file in files) Write(folder, file);
        var input = ArchiveSite.Input(folder["input"]);
        foreach (var file in files.Where(f => f.Manner == "which vanishes")) File.Delete(folder["input/" + file.Path]);
        return ArchiveSite.PostProcess(ArchiveSite.Process(input), new SiteOptions(RenderedSite.Today)).Diagnostics;
    }

    private static void Write(TemporaryFolder folder, ExampleFile file)
    {
        var path = "input/" + file.Path;
        var text = Expand(file.Text);
        switch (file.Manner)
        {
            case "" or "which vanishes": folder.Write(path, Encoding.UTF8.GetBytes(text)); break;
            case "which is missing": break;
            case "saved as UTF-16": folder.Write(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]); break;
            case "saved as Latin-1": folder.Write(path, Encoding.Latin1.GetBytes(text)); break;
            case "which is a link":
                Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
                File.CreateSymbolicLink(folder[path], text.Trim());
                break;
            case var manner when Pixels().Match(manner) is { Success: true } size: folder.Write(path, Png(uint.Parse(size.Groups["width"].Value, CultureInfo.InvariantCulture), uint.Parse(size.Groups["height"].Value, CultureInfo.InvariantCulture))); break;
            default: throw new InvalidOperationException($"Nobody knows how to write a file '{file.Manner}'.");
        }
    }

    // The head alone: nobody reads further.
    private static byte[] Png(uint width, uint height)
    {
        byte[] head = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(20), height);
        return head;
    }

    /// <summary>Repetitions written out, and characters that cannot be shown in their places.</summary>
    internal static string Expand(string text)
    {
        text = Character().Replace(text, m => char.ConvertFromUtf32(int.Parse(m.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        return Repetition().Replace(text, m => new StringBuilder().Insert(0, m.Groups["text"].Value, int.Parse(m.Groups["count"].Value, CultureInfo.InvariantCulture)).ToString());
    }

    [GeneratedRegex("^with (?<width>[0-9]+) × (?<height>[0-9]+) pixels$")]
    private static partial Regex Pixels();

    [GeneratedRegex("⟨U\\+(?<code>[0-9A-F]{4,6})⟩")]
    private static partial Regex Character();

    [GeneratedRegex("⟨(?<count>[0-9]+) × (?<text>[^⟩]*)⟩")]
    private static partial Regex Repetition();
}

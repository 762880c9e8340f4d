using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Fuzz;

/// <summary>An input folder, held in memory.</summary>
/// <param name="Folder">Where it was read from.</param>
/// <param name="Files">Every file by its path.</param>
/// <param name="Input">The same, sorted by what each file is.</param>
internal sealed record SmallArchive(string Folder, ImmutableDictionary<string, byte[]> Files, ArchiveInput Input)
{
    public static SmallArchive Read(string folder)
    {
        var listed = InputFolder.List(folder);
        var files = listed.Files.ToImmutableDictionary(f => f.Path, f => f.ReadBytes(), StringComparer.Ordinal);
        return new SmallArchive(folder, files, ArchiveInput.From(listed with { Files = [.. listed.Files.Select(f => InputFile.InMemory(f.Path, files[f.Path]))] }));
    }

    /// <summary>What a build would take in if the file were another.</summary>
    public ArchiveInput With(InputFile file) => Input with
    {
        Settings = Or(Input.Settings, file),
        People = Or(Input.People, file),
        Topics = Or(Input.Topics, file),
        Articles = [.. Input.Articles.Select(a => With(a, file))],
        Pages = [.. Input.Pages.Select(p => With(p, file))],
    };

    private static ArticleFile With(ArticleFile article, InputFile file) => article.File.Path == file.Path
        ? article with { File = file }
        : article with { Attachments = [.. article.Attachments.Select(a => a.File.Path == file.Path ? new Attachment(a.Name, file) : a)] };

    private static InputFile? Or(InputFile? old, InputFile file) => old?.Path == file.Path ? file : old;
}

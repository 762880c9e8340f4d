using System.Buffers;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Journal.Writing;
using Archive.Theme;

namespace Archive.Fuzz;

/// <summary>Mutant → diagnostics, by the way that a build goes.</summary>
internal static class ReadAsABuild
{
    private static readonly PartialDate Today = new(2022, 1, 1);

    public static ImmutableArray<Diagnostic> From(Mutant mutant)
    {
        var input = mutant.Original.Archive.With(mutant.File);
        if (mutant.IsBuilt) return Build(input, mutant);
        return mutant.Original.Kind switch
        {
            FileKind.Masthead => ReadMasthead.From(input).Diagnostics,
            FileKind.Page => ParsePage.From(input.Pages.Single(p => p.File.Path == mutant.Original.Path)).Diagnostics,
            _ => ParseArticle.From(Article(input, mutant)).Diagnostics,
        };
    }

    // Everything is rendered whatever is wrong with the content: a preview would.
    private static ImmutableArray<Diagnostic> Build(ArchiveInput input, Mutant mutant)
    {
        var site = ArchiveSite.PostProcess(ArchiveSite.Process(input), new SiteOptions(Today));
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var page in site.Kinds.SelectMany(k => k.Pages).Where(p => p is not CopiedFile))
        {
            bytes.ResetWrittenCount();
            ArchiveSite.FileOf(page, ArchiveTheme.Theme).Write(bytes);
        }
        if (mutant.Original.Kind == FileKind.Article) return [.. site.Diagnostics, .. FixArticle.From(Article(input, mutant)).Diagnostics];
        return site.Diagnostics;
    }

    private static ArticleFile Article(ArchiveInput input, Mutant mutant) =>
        input.Articles.Single(a => a.File.Path == mutant.Original.Path || a.Attachments.Any(f => f.File.Path == mutant.Original.Path));
}

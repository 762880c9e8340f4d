using System.Buffers;
using System.Diagnostics;
using Archive.Journal.Interface;
using Archive.Journal.Pages;
using Archive.Theme.Partials;
using Archive.Theme.Templates;
using RazorSlices;

namespace Archive.Theme;

/// <summary>How the pages look: a template for each kind.</summary>
public static class ArchiveTheme
{
    public static Journal.Theme Theme { get; } = new(Render, ThemeAssets.All)
    {
        Version = $"{typeof(ArchiveTheme).Module.ModuleVersionId} {typeof(RazorSlice).Module.ModuleVersionId}",
    };

    private static void Render(HtmlPage page, IBufferWriter<byte> output)
    {
        using var slice = TemplateFor(page);
        Render(slice, page.Words, output);
    }

    /// <summary>The HTML of an article in a list.</summary>
    internal static ReadOnlySpan<byte> HtmlOf(Entry entry) => entry.Once("entry", () =>
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using var slice = EntryItem.Create(entry);
        Render(slice, entry.Words, output);
        return output.WrittenSpan.ToArray();
    });

    private static void Render(RazorSlice slice, Phrases words, IBufferWriter<byte> output)
    {
        slice.ServiceProvider = new Frame(words);
        var rendering = slice.RenderAsync(new PageWriter(output), HtmlText.Encoder);
        // No template waits for anything: rendering is done when the call returns.
        if (!rendering.IsCompletedSuccessfully) rendering.AsTask().GetAwaiter().GetResult();
    }

    private static RazorSlice TemplateFor(HtmlPage page) => page switch
    {
        ArticlePage article => Article.Create(article),
        ArticlesPage articles => Articles.Create(articles),
        AuthorPage author => Author.Create(author),
        AuthorsPage authors => Authors.Create(authors),
        EditorPage editor => Editor.Create(editor),
        EditorsPage editors => Editors.Create(editors),
        ExchangePage exchange => Exchange.Create(exchange),
        ExchangesPage exchanges => Exchanges.Create(exchanges),
        GonePage gone => Gone.Create(gone),
        GuidePage guide => Templates.Guide.Create(guide),
        HomePage home => Home.Create(home),
        InformationPage information => Information.Create(information),
        IssuePage issue => Issue.Create(issue),
        IssuesPage issues => Issues.Create(issues),
        NotFoundPage notFound => NotFound.Create(notFound),
        RedirectPage redirect => Redirect.Create(redirect),
        RulePage rule => Templates.Rule.Create(rule),
        RulesPage rules => Rules.Create(rules),
        SearchPage search => Search.Create(search),
        StatementPage statement => Statement.Create(statement),
        StatementsPage statements => Statements.Create(statements),
        TombstonePage tombstone => Tombstone.Create(tombstone),
        TopicPage topic => Topic.Create(topic),
        TopicsPage topics => Topics.Create(topics),
        TypePage type => Templates.Type.Create(type),
        TypesPage types => Types.Create(types),
        UnansweredPage unanswered => Unanswered.Create(unanswered),
        VolumePage volume => Volume.Create(volume),
        YearPage year => Year.Create(year),
        YearsPage years => Years.Create(years),
        _ => throw new UnreachableException(),
    };
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Interface;

/// <summary>An archive in which no author wrote a Latin letter: whatever is in Latin letters is the interface's own.</summary>
public sealed partial class LeftoverTests
{
    // Formats, identifiers and licences, which are called the same everywhere.
    private static readonly string[] Names = ["BibTeX", "RIS", "CSL", "JSON", "JATS", "Markdown", "CSV", "Atom", "DOI", "doi", "PubMed", "PMC", "PDF", "ISSN", "eISSN", "ORCID", "iD", "CC", "BY", "et", "al", "a", "b"];

    private static readonly (string Id, string Keys)[] Articles =
    [
        ("a1", "type: article\npublished: 2019-03-01\nauthors:\n  - name: Иван Петров\n    orcid: 0000-0002-1825-0097\n    affiliation: Клиника, Город\n    email: i@example.org\n    corresponding: true\n  - name: Анна Орлова\n    affiliation: Институт, Город\nhandling-editor: Олег Зуев\nvolume: 1\nissue: 2\npages: 3-9\ndoi: 10.5555/1\npmid: 123\npmcid: PMC123\nreceived: 2018-01-01\naccepted: 2018-02-01\nabstract: Коротко.\ntopics: [Сон, Отдых]\nkeywords: [ночь]\nconsent: {status: obtained}\nprovenance: {commissioned: false, peer-review: external}\nethics-approval: {status: approved, body: Комитет, number: 12}\nfunding: {funder: Фонд, award: 7}\ncompeting-interests: Нет.\ncontributors: Все.\nacknowledgements: Всем.\ndata-availability: Есть.\naliases: [/old/1/]"),
        ("a2", "type: letter\npublished: 2019-05-01\nauthors: Иван Петров\nresponds-to: a1\nvolume: 1\nissue: 3\nreply-status: declined\nconsent: {status: not-required}\ntopics: Сон"),
        ("a3", "type: reply\npublished: 2019-06-01\nauthors: Анна Орлова\nresponds-to: a2\nvolume: 1\nconsent: Иначе.\nfunding: Свои.\nethics-approval: {status: exempt}"),
        ("a4", "type: letter\npublished: 2020-05-01\nauthors: Пётр Ильин\nresponds-to: {doi: 10.5555/77, title: Чужое, authors: [Кто Кто], journal: Журнал, year: 2018}\ntopics: Отдых"),
        ("a5", "type: letter\npublished: 2020-07-01\nauthors: Пётр Ильин\nresponds-to: a1\nreply-status: invited-none-received"),
        ("a6", "type: letter\npublished: 2020-08-01\nauthors: Пётр Ильин\nresponds-to: a1\nreply-status: awaited"),
        ("c1", "type: correction\npublished: 2020-01-01\ncorrects: a1"),
        ("c2", "type: retraction\npublished: 2020-02-01\nretracts: a2"),
        ("c3", "type: expression-of-concern\npublished: 2020-03-01\nconcerns: a3"),
        ("c4", "type: addendum\npublished: 2020-04-01\nadds-to: a1"),
        ("c5", "type: retraction\npublished: 2020-04-02\nretracts-part-of: a3"),
        ("e1", "type: editorial\nauthors: Олег Зуев\nconsent: {status: waived}"),
        ("k1", "type: article-commentary\npublished: 2020-05\nauthors: Анна Орлова\nextent: extract\nfull-text-url: https://example.org/1"),
        ("w1", "type: letter\npublished: 2020-06-01\nauthors: Кто Нибудь\nresponds-to: a1\nconsent: {status: withdrawn, date: 2021-05-06}"),
    ];

    [Theory]
    [InlineData("ja")]
    [InlineData("ar")]
    public void No_word_of_another_script_is_left(string language)
    {
        using var input = Archive(language);
        Assert.Equal([], Texts(input.Build()).Where(t => WordsIn(t).Any()).Distinct());
    }

    [Theory]
    [InlineData("fr", "Affiliation, Article, Articles, Guide, Page, Pages, Total, Volume, page")]
    [InlineData("es", "Editorial, Total")]
    public void Little_is_said_as_in_English(string language, string same)
    {
        using var input = Archive(language);
        using var english = Archive("en");
        var words = Texts(input.Build()).Intersect(Texts(english.Build())).SelectMany(WordsIn).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(same, string.Join(", ", words));
    }

    [Fact]
    public void Feeds_speak_as_the_pages_do()
    {
        using var input = Archive("ja");
        var feed = input.Build().Text("feed.xml");
        Assert.Contains("<title>掲載を取り下げた記事</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<title>[撤回] ", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_for_machines_stay_in_English()
    {
        using var input = Archive("ja");
        var site = input.Build();
        Assert.Contains("note = {Retracted}", site.Text("articles/a2/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("\"Not required\"", site.Text("statements/statements.json"), StringComparison.Ordinal);
    }

    private static AnInput Archive(string language)
    {
        var input = new AnInput();
        input.Write("archive.yml", $"title: Архив\ndescription: Письма.\nlanguage: {language}\nbase-url: https://archive.example/base/\ncontact: i@example.org\nrights: Права.\nlicense: CC-BY-4.0\npage-size: 2\nrepository: https://example.org/1\njournal: {{title: Журнал, issn: 0000-0019, publisher: Издатель}}\n");
        input.Write("topics.yml", "- label: Сон\n  synonyms: [Дрёма]\n- label: Отдых\n  broader: Сон\n- label: Пусто\n");
        input.Write("pages/about.md", "---\ntitle: О нас\n---\nТекст.[^1]\n\n[^1]: Книга.\n");
        input.Write("pages/more.md", "---\ntitle: Ещё\n---\nТекст.\n");
        foreach (var (id, keys) in Articles)
            input.Write($"articles/{id}.md", $"---\ntitle: Заглавие {id[1]}\n{keys}\n---\nТекст.[^1] Ещё.[^1]\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n$$\n1 + 2\n$$\n\n[^1]: Петров И. Книга. doi:10.5555/1\n");
        return input;
    }

    private static IEnumerable<string> WordsIn(string text) => LatinWord().Matches(Address().Replace(text, "")).Select(w => w.Value).Except(Names);

    // Texts and what is read aloud or shown for them; not the guide, and not the search.
    private static IEnumerable<string> Texts(RenderedSite site) =>
        from page in new SiteLinks(site).Documents
        where !page.Key.StartsWith("guide/", StringComparison.Ordinal) && !page.Key.StartsWith("search/", StringComparison.Ordinal)
        from text in page.Value.Descendants<IText>().Where(t => t.ParentElement?.LocalName is not ("annotation" or "style" or "script")).Select(t => t.Data)
            .Concat(page.Value.All.SelectMany(e => new[] { e.GetAttribute("aria-label"), e.GetAttribute("title"), e.GetAttribute("alt"), e.LocalName == "meta" && e.GetAttribute("name") == "description" ? e.GetAttribute("content") : null }).OfType<string>())
        let words = text.Trim()
        where words.Length > 0
        select words;

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"https?://\S+|\S+\{at\}\S+|doi:\S+|PMC\d+|cite\.\S+")]
    private static partial Regex Address();
}

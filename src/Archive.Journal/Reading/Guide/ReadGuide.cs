using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The guide: its pages, with the tables of keys made from the shapes that the reader uses, and the rules.</summary>
public static class ReadGuide
{
    // The names of the files begin with a number, which is their order, and not part of the address.
    public static Guide Guide { get; } = new([.. GuideFiles.In("guide/").Select(f => Page(f.Name, f.Text))], RuleBook.Rules);

    private static GuideText Page(string name, string text)
    {
        var file = new GuideFile(text);
        var address = name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..];
        return new GuideText(address == "guide" ? "" : address, file["title"], file["description"], GuideFile.Prose($"{name}.md", () => KeyTables.FillIn(file.Body)));
    }
}

using System.Globalization;

namespace Archive.Tests.Cli;

/// <summary>An archive that takes more than a moment to read: the numbers of its letters are their places among its files.</summary>
public sealed class LargeArchive : IDisposable
{
    /// <summary>More than are read before anything is shown.</summary>
    public const int Count = 4010;

    /// <summary>A letter that is read among the last.</summary>
    public const string Held = "letters/articles/n3000.md";

    public LargeArchive()
    {
        Folder.Write("letters/archive.yml", Settings);
        for (var i = 0; i < Count; i++) Folder.Write($"letters/articles/n{i:0000}.md", Letter(i));
        // The newest.
        Folder.Write("letters/articles/n4009.md", Letter(4009).Replace("2020", "2021", StringComparison.Ordinal));
        // One of the first that are read, about one that is not.
        Folder.Write("letters/articles/n0016.md", Letter(16, "responds-to: n0007\n").Replace("Ann Other", "Ben Answers", StringComparison.Ordinal));
        // Not among them, nor what it is about and what is beside it.
        Folder.Write("letters/articles/n0005.md", Letter(5, "responds-to: n0009\n", "![A chart](n0005/chart.svg)").Replace("Ann Other", "Ben Answers", StringComparison.Ordinal));
        Folder.Write("letters/articles/n0005/chart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>");
        Folder.Write("letters/articles/n0021.md", "---\ntype: letter\npublished: 2020\nconsent: {status: withdrawn, date: 2021-01-01}\n---\n");
        Folder.Write("letters/articles/n0022.md", Letter(22, "consent: {status: pending}\n"));
        Folder.Write("letters/permalinks.txt", "/old/ moved /articles/n0023/\n");
    }

    public static string Settings => "title: A case\nbase-url: https://example.org/case/\n";

    internal TemporaryFolder Folder { get; } = new();

    public static string Letter(int number, string keys = "", string text = "Text.") =>
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Letter {number}\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n{keys}---\n{text}\n");

    internal HeldArticle Hold() => HeldArticle.In(Folder, Held, Letter(3000));

    internal RunningPreview Start(params string[] options) => RunningPreview.Start(Folder.Root, ["-i", "letters", .. options]);

    public void Dispose() => Folder.Dispose();
}

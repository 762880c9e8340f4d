using System.Text;

namespace Archive.Benchmarks.Letters;

/// <summary>The text of a letter in Markdown: some 400 words in paragraphs, some marks, and a few references as footnotes.</summary>
internal static class LetterText
{
    private const int WordsOfALetter = 400;

    public static string Write(Chance chance, Predecessors before)
    {
        var text = new StringBuilder();
        var references = chance.Between(2, 6);
        var cited = 0;
        var words = WordsOfALetter / 2 + chance.Below(WordsOfALetter);
        while (words > 0)
        {
            if (chance.Happens(0.06)) text.Append($"## {Words.Capitalised(Words.Phrase(chance, 3))}\n\n");
            words -= chance.Happens(0.05) ? List(text, chance) : Paragraph(text, chance, ref cited, references);
        }
        while (cited < references) Paragraph(text, chance, ref cited, references);
        for (var number = 1; number <= references; number++) text.Append($"[^{number}]: {Reference(chance, before)}\n");
        return text.ToString();
    }

    private static int Paragraph(StringBuilder text, Chance chance, ref int cited, int references)
    {
        var words = 0;
        for (var sentence = chance.Between(2, 5); sentence > 0; sentence--)
        {
            var length = chance.Between(8, 24);
            words += length;
            text.Append(Words.Capitalised(Words.Draw(chance)));
            for (var word = 1; word < length; word++)
            {
                text.Append(chance.Happens(0.06) ? ", " : " ");
                text.Append(Marked(chance));
            }
            text.Append('.');
            if (cited < references && chance.Happens(0.3)) text.Append($"[^{++cited}]");
            text.Append(sentence > 1 ? chance.Happens(0.3) ? "\n" : " " : "\n\n");
        }
        return words;
    }

    private static string Marked(Chance chance) => chance.Of(
        (0.96, Words.Draw(chance)), (0.012, $"*{Words.Draw(chance)}*"), (0.004, $"**{Words.Draw(chance)}**"), (0.014, $"{chance.Below(100)}%"), (0.01, $"{chance.Between(2, 4000)} mg"));

    private static int List(StringBuilder text, Chance chance)
    {
        var items = chance.Between(2, 4);
        for (var item = 1; item <= items; item++) text.Append($"{item}. {Words.Capitalised(Words.Phrase(chance, 8))}.\n");
        text.Append('\n');
        return items * 8;
    }

    private static string Reference(Chance chance, Predecessors before)
    {
        var authors = string.Join(", ", Enumerable.Range(0, chance.Between(1, 4)).Select(_ => $"{Words.Capitalised(Words.Of(1_000 + chance.Below(60_000)))} {(char)('A' + chance.Below(26))}"));
        var doi = before.Any && chance.Happens(0.08) ? before.Draw(chance).Doi : $"10.5555/ref.{chance.Below(1_000_000)}";
        return $"{authors}. {Words.Capitalised(Words.Phrase(chance, chance.Between(5, 12)))}. *J {Words.Capitalised(Words.Of(chance.Below(300)))}* {chance.Between(1980, 2025)};{chance.Between(1, 90)}:{chance.Between(1, 900)}. doi:{doi}";
    }
}

using System.Text;

namespace Archive.Journal.Importing;

/// <summary>A step of running text: words, the beginning or the end of what is marked, or Markdown that stands as it is.</summary>
internal readonly record struct TextToken(TextTokenKind Kind, string Text, TextMark Mark)
{
    /// <summary>Of a formula, the characters that stand for it where it cannot be set; of a picture, its path.</summary>
    public string Plain { get; init; } = "";

    /// <summary>Running text step by step. White space is one space, and stands outside of what is marked; marks side by side are one.</summary>
    public static List<TextToken> From(IEnumerable<TextInline> inlines)
    {
        var tokens = new List<TextToken>();
        Add(inlines, isInLink: false);
        if (tokens is [.., { Kind: TextTokenKind.Space }]) tokens.RemoveAt(tokens.Count - 1);
        return tokens;

        void Add(IEnumerable<TextInline> content, bool isInLink)
        {
            foreach (var inline in content)
                switch (inline)
                {
                    case TextInline.Words words:
                        AddWords(words.Text, isInLink);
                        break;
                    case TextInline.Marked { Mark: TextMark.Code } code:
                        if (CleanText.OneLine(TextInline.PlainText(code.Content)) is { Length: > 0 } text) tokens.Add(new TextToken(TextTokenKind.Code, text, default));
                        break;
                    case TextInline.Marked marked:
                        AddMarked(marked, isInLink);
                        break;
                    case TextInline.Link link when Collapse(TextInline.PlainText(link.Content)) == link.Url:
                        AddWords(link.Url, isInLink);
                        break;
                    case TextInline.Link link when !isInLink && (link.IsWithin || Model.WebUrl.IsOne(link.Url)) && CleanText.OneLine(TextInline.PlainText(link.Content)).Any(c => !char.IsWhiteSpace(c)):
                        tokens.Add(new TextToken(TextTokenKind.LinkStart, "", default));
                        Add(link.Content, isInLink: true);
                        MoveOut(() => tokens.Add(new TextToken(TextTokenKind.LinkEnd, link.Url, default)));
                        break;
                    case TextInline.Link link:
                        Add(link.Content, isInLink);
                        break;
                    case TextInline.Picture { Attachment: { Path.Length: > 0 } picture }:
                        tokens.Add(new TextToken(TextTokenKind.Picture, CleanText.OneLine(picture.Alt), default) { Plain = picture.Path });
                        break;
                    case TextInline.Picture:
                        break;
                    case TextInline.File file:
                        Add(file.Content, isInLink);
                        break;
                    case TextInline.Citation citation:
                        tokens.Add(new TextToken(TextTokenKind.Citation, citation.Label, default));
                        break;
                    case TextInline.Formula { Tex.Length: > 0 } formula:
                        tokens.Add(new TextToken(TextTokenKind.Formula, Collapse(formula.Tex.ReplaceLineEndings(" ")), default) { Plain = Collapse(formula.Plain.ReplaceLineEndings(" ")) });
                        break;
                    case TextInline.Formula formula:
                        AddWords(formula.Plain, isInLink);
                        break;
                    default:
                        AddSpace();
                        break;
                }
        }

        void AddMarked(TextInline.Marked marked, bool isInLink)
        {
            if (tokens is [.., { Kind: TextTokenKind.End } end] && end.Mark == marked.Mark) tokens.RemoveAt(tokens.Count - 1);
            else tokens.Add(new TextToken(TextTokenKind.Start, "", marked.Mark));
            Add(marked.Content, isInLink);
            MoveOut(() =>
            {
                if (tokens is [.., { Kind: TextTokenKind.Start } start] && start.Mark == marked.Mark) tokens.RemoveAt(tokens.Count - 1);
                else tokens.Add(new TextToken(TextTokenKind.End, "", marked.Mark));
            });
        }

        // A space at the end of what is marked stands behind it.
        void MoveOut(Action end)
        {
            var hasSpace = tokens is [.., { Kind: TextTokenKind.Space }];
            if (hasSpace) tokens.RemoveAt(tokens.Count - 1);
            end();
            if (hasSpace) AddSpace();
        }

        void AddWords(string text, bool isInLink)
        {
            foreach (var (index, word) in CleanText.Characters(text).Split((char[])[' ', '\t', '\n', '\r', '\f', '\v', '\u2028', '\u2029', '\u0085'], StringSplitOptions.None).Index())
            {
                if (index > 0) AddSpace();
                if (word.Length > 0) tokens.Add(new TextToken(isInLink ? TextTokenKind.LinkedWords : TextTokenKind.Words, word, default));
            }
        }

        // A space at the beginning of what is marked stands before it.
        void AddSpace()
        {
            var at = tokens.Count;
            while (at > 0 && tokens[at - 1].Kind is TextTokenKind.Start or TextTokenKind.LinkStart) at--;
            if (at > 0 && tokens[at - 1].Kind != TextTokenKind.Space) tokens.Insert(at, new TextToken(TextTokenKind.Space, " ", default));
        }
    }

    /// <summary>The words that the running text shows, and the source of its formulas; citations are none.</summary>
    public static string Shown(IEnumerable<TextToken> tokens)
    {
        var shown = new StringBuilder();
        foreach (var token in tokens)
            if (token.Kind is TextTokenKind.Words or TextTokenKind.LinkedWords or TextTokenKind.Space or TextTokenKind.Code or TextTokenKind.Formula or TextTokenKind.Picture) shown.Append(token.Text);
        return Collapse(shown.ToString());
    }

    public static string Collapse(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

internal enum TextTokenKind { Words, LinkedWords, Space, Start, End, LinkStart, LinkEnd, Code, Citation, Formula, Picture }

using System.Text;

namespace Archive.Journal.Importing;

/// <summary>A piece of a page: an element or a run of characters.</summary>
/// <param name="offset">Where it begins in the text that was parsed.</param>
internal abstract class HtmlNode(int offset)
{
    public int Offset => offset;
}

/// <summary>Characters, references decoded.</summary>
internal sealed class HtmlText(int offset, string text) : HtmlNode(offset)
{
    public string Text => text;
}

/// <summary>An element; complete when its page is parsed.</summary>
/// <param name="offset">Where its tag begins.</param>
/// <param name="name">In lower case, without a prefix.</param>
/// <param name="attributes">Names in lower case; of two with one name the first counts.</param>
internal sealed class HtmlElement(int offset, string name, IReadOnlyList<KeyValuePair<string, string>> attributes) : HtmlNode(offset)
{
    public string Name => name;

    public List<HtmlNode> Children { get; } = [];

    /// <summary>Whether a paragraph, a list or another block stands in it.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>The characters in it, those of scripts and styles not counted.</summary>
    public int Length { get; set; }

    public IEnumerable<HtmlElement> Elements => Children.OfType<HtmlElement>();

    /// <summary>An attribute's value; empty where there is none.</summary>
    public string this[string attribute]
    {
        get
        {
            foreach (var (key, value) in attributes)
                if (key == attribute) return value.Trim();
            return "";
        }
    }

    public bool Has(string attribute) => attributes.Any(a => a.Key == attribute);

    /// <summary>It and all elements in it, in the order of the page.</summary>
    public IEnumerable<HtmlElement> All()
    {
        var open = new Stack<HtmlElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
                if (element.Children[i] is HtmlElement child) open.Push(child);
        }
    }

    /// <summary>Its characters, as they stand.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Append(this, text);
            return text.ToString();
        }
    }

    /// <summary>Its characters on one line.</summary>
    public string Line => CleanText.OneLine(Text);

    private static void Append(HtmlElement element, StringBuilder text)
    {
        foreach (var child in element.Children)
            if (child is HtmlText characters) text.Append(characters.Text);
            else if (child is HtmlElement { Name: "br" }) text.Append(' ');
            else if (child is HtmlElement { Name: not ("script" or "style") } inner)
            {
                var isBlock = HtmlNames.IsBlock(inner.Name);
                if (isBlock) text.Append(' ');
                Append(inner, text);
                if (isBlock) text.Append(' ');
            }
    }
}

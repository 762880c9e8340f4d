using System.Text;
using System.Text.Json;

namespace Archive.Journal.Checking;

/// <summary>A text in a JSON file.</summary>
/// <param name="Path">The keys that lead to it, a star for an item of a list: <c>articles/*/url</c>.</param>
/// <param name="Value">The text, escapes decoded.</param>
/// <param name="Offset">Where it stands in the file's text.</param>
internal readonly record struct JsonText(string Path, string Value, int Offset);

/// <summary>A JSON file → whether it is well-formed, and its words.</summary>
internal static class ReadJson
{
    public static FileContent From(SiteText source)
    {
        var content = new FileContent(source);
        try
        {
            foreach (var text in Texts(source))
            {
                content.Text.Separate();
                HtmlWords.OfValue(text.Value, text.Offset, content);
            }
        }
        catch (JsonException error)
        {
            var place = source.OffsetOf((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            content.Problems.Add(Problems.NotWellFormed(source.At(place), "JSON", error.Message));
            content.Text.Add(source.Text, 0);
        }
        return content;
    }

    /// <summary>All texts of a JSON file, keys too, which have the path of their object.</summary>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static List<JsonText> Texts(SiteText source)
    {
        try
        {
            return ReadTexts(source);
        }
        catch (InvalidOperationException error)
        {
            // Half of a surrogate pair, written as an escape.
            throw new JsonException(error.Message, error);
        }
    }

    private static List<JsonText> ReadTexts(SiteText source)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var json = new Utf8JsonReader(bytes);
        var (texts, paths, key) = (new List<JsonText>(), new Stack<string>(), "");
        var (passedBytes, passedChars) = (0, 0);
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject:
                    paths.Push(PathOf(paths, key));
                    break;
                case JsonTokenType.StartArray:
                    paths.Push(PathOf(paths, key));
                    key = "*";
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    paths.Pop();
                    key = "*";
                    break;
                case JsonTokenType.PropertyName:
                    key = json.GetString()!;
                    Add(ref json, paths.Peek(), key);
                    break;
                case JsonTokenType.String:
                    Add(ref json, PathOf(paths, key), json.GetString()!);
                    break;
            }
        }
        return texts;

        void Add(ref Utf8JsonReader at, string path, string value)
        {
            var start = (int)at.TokenStartIndex;
            passedChars += Encoding.UTF8.GetCharCount(bytes.AsSpan(passedBytes, start - passedBytes));
            passedBytes = start;
            texts.Add(new JsonText(path, value, passedChars));
        }
    }

    private static string PathOf(Stack<string> paths, string key) => paths.TryPeek(out var parent) && parent.Length > 0 ? $"{parent}/{key}" : key;
}

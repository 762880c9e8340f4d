using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>Source text → JSON (RFC 8259) with the places of its values; comments and commas at the end of a list are tolerated. Depth and number of values are capped.</summary>
internal sealed partial class ParseJson
{
    private const int Deepest = 64;
    private const int MostValues = 3_000_000;

    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly ImmutableArray<Finding>.Builder _findings;
    private (int Bytes, int Chars) _passed;
    private int _values;

    private ParseJson(SourceText source, byte[] bytes, ImmutableArray<Finding>.Builder findings) => (_source, _bytes, _findings) = (source, bytes, findings);

    /// <summary>The value; null where the text is no JSON, and the finding says from where on.</summary>
    public static SourceJson? From(SourceText source, string format, ImmutableArray<Finding>.Builder findings) =>
        new ParseJson(source, Encoding.UTF8.GetBytes(source.Text), findings).Read(format);

    private SourceJson? Read(string format)
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = Deepest + 1, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            var root = Value(ref reader);
            if (root is null) _findings.Add(_values > MostValues ? Findings.TooManyValues(At(ref reader), MostValues) : Findings.TooDeep(At(ref reader), Deepest));
            else while (reader.Read()) { }
            return root;
        }
        catch (JsonException error)
        {
            _findings.Add(Findings.Malformed(PlaceOf(error), format, Reason(error)));
        }
        catch (InvalidOperationException)
        {
            _findings.Add(Findings.Malformed(At(ref reader), format, "half of a character is written as an escape"));
        }
        return null;
    }

    // Null where it is too deep or too much; recursion ends there.
    private SourceJson? Value(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth >= Deepest || ++_values > MostValues) return null;
        var place = At(ref reader);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader, place),
            JsonTokenType.StartArray => List(ref reader, place),
            JsonTokenType.String => new SourceJson(JsonValueKind.String, reader.GetString()!, [], [], place),
            JsonTokenType.Number => new SourceJson(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), [], [], place),
            JsonTokenType.True => new SourceJson(JsonValueKind.True, "", [], [], place),
            JsonTokenType.False => new SourceJson(JsonValueKind.False, "", [], [], place),
            _ => new SourceJson(JsonValueKind.Null, "", [], [], place),
        };
    }

    private SourceJson? List(ref Utf8JsonReader reader, Place place)
    {
        var items = ImmutableArray.CreateBuilder<SourceJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader) is not { } item) return null;
            items.Add(item);
        }
        return new SourceJson(JsonValueKind.Array, "", items.ToImmutable(), [], place);
    }

    // Of two members with one name the last counts, as for most readers.
    private SourceJson? Object(ref Utf8JsonReader reader, Place place)
    {
        var members = ImmutableArray.CreateBuilder<(string Name, SourceJson Value)>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var at = At(ref reader);
            reader.Read();
            if (Value(ref reader) is not { } value) return null;
            if (names.TryAdd(name, members.Count)) members.Add((name, value));
            else
            {
                _findings.Add(Findings.Taken(at, $"'{Findings.Short(CleanText.OneLine(name))}' is there twice; the last was taken."));
                members[names[name]] = (name, value);
            }
        }
        return new SourceJson(JsonValueKind.Object, "", [], members.ToImmutable(), place);
    }

    private Place At(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        if (start > _passed.Bytes) _passed = (start, _passed.Chars + Encoding.UTF8.GetCharCount(_bytes.AsSpan(_passed.Bytes, start - _passed.Bytes)));
        return _source.At(_passed.Chars);
    }

    private Place PlaceOf(JsonException error)
    {
        var (line, bytes) = ((int)(error.LineNumber ?? 0), (int)(error.BytePositionInLine ?? 0));
        var start = 0;
        for (var i = 0; i < line && _bytes.AsSpan(start).IndexOf((byte)'\n') is var next and >= 0; i++) start += next + 1;
        return new Place(_source.Path, line + 1, Encoding.UTF8.GetCharCount(_bytes.AsSpan(start, Math.Min(bytes, _bytes.Length - start))) + 1);
    }

    private static string Reason(JsonException error)
    {
        var message = Position().Replace(error.Message, "").TrimEnd('.', ' ');
        return message.Length == 0 ? "it is not well formed" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    [GeneratedRegex(@"(?:\s*(?:Path: [^|]*\|\s*)?LineNumber: [0-9]+ \| BytePositionInLine: [0-9]+\.?|\s*Change the reader options\.)+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Position();
}

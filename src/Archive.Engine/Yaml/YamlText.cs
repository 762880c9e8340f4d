using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Engine;

/// <summary>What a YAML text may not hold here, or cannot be read for.</summary>
public enum YamlFaultKind { Syntax, Tab, Anchor, Alias, Tag, MergeKey, DuplicateKey, KeyNotText, ControlCharacter, Comment, TooDeep, TooLarge, SecondDocument }

/// <summary>A fault in a YAML text, and where it stands.</summary>
/// <param name="Place">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="Detail">The name, limit or parser's message that goes with it.</param>
/// <param name="EarlierLine">Of a duplicate key, the line that has it first.</param>
public sealed record YamlFault(Place Place, YamlFaultKind Kind, string Detail, int EarlierLine = 0);

/// <summary>
/// Reads YAML into nodes with places. Anchors, aliases, tags and merge keys are refused; depth and size are capped,
/// since the parser has no limits of its own.
/// </summary>
public sealed class YamlText
{
    private const int DeepestNesting = 24;
    private const int MostNodes = 200_000;

    private readonly ImmutableArray<YamlFault>.Builder _faults = ImmutableArray.CreateBuilder<YamlFault>();
    private readonly SourceText _source;
    private readonly int _linesBefore;
    private readonly Parser _parser;
    private int _nodes;

    private YamlText(string path, string yaml, int linesBefore)
    {
        _source = new SourceText(path, yaml);
        _linesBefore = linesBefore;
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Reads a text; of a text that is broken in one place, what could be read before it is not kept.</summary>
    /// <param name="path">The file, for the places.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="linesBefore">How many lines of the file precede it.</param>
    public static (YamlNode? Root, ImmutableArray<YamlFault> Faults) Read(string path, string yaml, int linesBefore = 0)
    {
        if (TabInIndentation(path, yaml, linesBefore) is { } tab) return (null, [tab]);
        var reader = new YamlText(path, yaml, linesBefore);
        var root = reader.ReadDocument();
        return (root, reader._faults.ToImmutable());
    }

    private static YamlFault? TabInIndentation(string path, string yaml, int linesBefore)
    {
        var line = 0;
        foreach (var range in yaml.AsSpan().Split('\n'))
        {
            line++;
            var text = yaml.AsSpan(range);
            var indentation = text[..(text.Length - text.TrimStart(" \t").Length)];
            var tab = indentation.IndexOf('\t');
            if (tab >= 0 && !text.Trim().IsEmpty) return new YamlFault(new Place(path, linesBefore + line, tab + 1), YamlFaultKind.Tab, "");
        }
        return null;
    }

    private YamlNode? ReadDocument()
    {
        try
        {
            _parser.MoveNext();
            _parser.MoveNext();
            if (_parser.Current is StreamEnd or null) return null;
            _parser.MoveNext();
            var root = ReadNode(depth: 1);
            _parser.MoveNext();
            if (_parser.Current is DocumentStart second) Fault(second.Start, YamlFaultKind.SecondDocument, "");
            return root;
        }
        catch (YamlException error)
        {
            Fault(error.Start, YamlFaultKind.Syntax, Sentence(error.Message));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            Fault(_parser.Current?.End ?? default, YamlFaultKind.Syntax, "");
        }
        catch (TooMuchException)
        {
            // The fault is noted where it was seen; what follows is not read.
        }
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        if (_parser.Current is AnchorAlias alias)
        {
            Fault(alias.Start, YamlFaultKind.Alias, alias.Value.Value);
            _parser.MoveNext();
            return new YamlScalar(At(alias.Start), "", IsPlain: true);
        }
        var node = _parser.Current as NodeEvent ?? throw new InvalidOperationException("A node was expected.");
        if (depth > DeepestNesting) throw TooMuch(node.Start, YamlFaultKind.TooDeep, $"{DeepestNesting}");
        if (++_nodes > MostNodes) throw TooMuch(node.Start, YamlFaultKind.TooLarge, $"{MostNodes}");
        if (!node.Anchor.IsEmpty) Fault(node.Start, YamlFaultKind.Anchor, node.Anchor.Value);
        if (!node.Tag.IsEmpty) Fault(node.Start, YamlFaultKind.Tag, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
        _parser.MoveNext();
        return node switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(At(start.Start), depth),
            MappingStart start => ReadMapping(At(start.Start), depth),
            _ => throw new InvalidOperationException("A node was expected."),
        };
    }

    // An escape in double quotes can stand for what no file may hold.
    private YamlScalar ReadScalar(Scalar scalar)
    {
        var value = scalar.Value;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) i++;
            else if (char.IsSurrogate(value[i]) || SourceText.NotText.Contains(value[i]))
            {
                Fault(scalar.Start, YamlFaultKind.ControlCharacter, $"U+{(int)value[i]:X4}");
                value = value.Remove(i--, 1);
            }
        }
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)) MindComment(scalar.End);
        return new YamlScalar(At(scalar.Start), value, scalar.Style == ScalarStyle.Plain);
    }

    // "Case #2" is 'Case' to YAML. Whoever means a comment sets a space after the sign.
    private void MindComment(Mark end)
    {
        var at = Math.Min((int)end.Index, _source.Text.Length);
        while (at < _source.Text.Length && _source.Text[at] is ' ' or '\t') at++;
        var rest = _source.Text.AsSpan(at);
        if (rest is not ['#', not (' ' or '\t' or '\n' or '#'), ..]) return;
        Fault(At(at), YamlFaultKind.Comment, (rest.IndexOf('\n') is >= 0 and var length ? rest[..length] : rest).ToString());
    }

    private YamlSequence ReadSequence(Place place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        _parser.MoveNext();
        return new YamlSequence(place, items.ToImmutable());
    }

    private YamlMapping ReadMapping(Place place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var hasAlias = _parser.Current is AnchorAlias;
            var key = ReadNode(depth + 1);
            hasAlias |= _parser.Current is AnchorAlias;
            var value = ReadNode(depth + 1);
            // An alias is a fault already; what it would have stood for is not known.
            if (hasAlias) continue;
            if (key is not YamlScalar scalar) Fault(key.Place, YamlFaultKind.KeyNotText, "");
            else if (scalar is { Value: "<<", IsPlain: true }) Fault(key.Place, YamlFaultKind.MergeKey, "");
            else if (!seen.TryAdd(scalar.Value, scalar.Place))
                _faults.Add(new YamlFault(key.Place, YamlFaultKind.DuplicateKey, scalar.Value, seen[scalar.Value].Line));
            else entries.Add(new YamlEntry(scalar, value));
        }
        _parser.MoveNext();
        return new YamlMapping(place, entries.ToImmutable());
    }

    private TooMuchException TooMuch(Mark mark, YamlFaultKind kind, string detail)
    {
        Fault(mark, kind, detail);
        return new TooMuchException();
    }

    private void Fault(Mark mark, YamlFaultKind kind, string detail) => Fault(At(mark), kind, detail);

    private void Fault(Place place, YamlFaultKind kind, string detail) => _faults.Add(new YamlFault(place, kind, detail));

    // By the offset: the parser takes U+2028 and U+2029 for the end of a line too, and counts its lines so.
    private Place At(Mark mark) => At(Math.Min((int)mark.Index, _source.Text.Length));

    private Place At(int offset)
    {
        var place = _source.At(offset);
        return place with { Line = place.Line + _linesBefore };
    }

    private static string Sentence(string message)
    {
        var text = message.Trim().TrimEnd('.');
        return text.Length == 0 ? "" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private sealed class TooMuchException : Exception;
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>What an import did, per source file: what was taken, what was guessed, what was dropped, and where it stands in the source.</summary>
public static class WriteImportReport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For people.</summary>
    public static string Text(ImportResult result)
    {
        var text = new StringBuilder();
        foreach (var source in result.Sources)
        {
            text.Append(source.Path).Append(source.Format.Length > 0 ? $" ({source.Format})\n" : "\n");
            foreach (var article in source.Articles)
            {
                text.Append($"  {Word(article.Outcome)}: {article.File}\n");
                if (!article.Taken.IsEmpty) text.Append($"    taken: {string.Join(", ", article.Taken.Select(t => $"{t.Value} {t.Place.Line}:{t.Place.Column}"))}\n");
            }
            foreach (var finding in source.Findings) text.Append($"  {finding.Place.Line}:{finding.Place.Column} {finding.Word}: {finding.Sentence}\n");
        }
        foreach (var path in result.PassedOver) text.Append($"{path}\n  passed over: it is in none of the formats that import reads.\n");
        return text.Append(Sum(result)).Append('\n').ToString();
    }

    /// <summary>
    /// For programs: <c>{"added", "completed", "unchanged", "guessed", "dropped", "kept", "refused", "sources": [{"file", "format",
    /// "articles": [{"id", "file", "outcome", "taken": [{"key", "line", "column"}]}], "findings": [{"kind", "line", "column", "message"}]}],
    /// "passedOver": [file]}</c>. Members may be added, but none is renamed or left out.
    /// </summary>
    public static string Json(ImportResult result)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable)) Write(json, result);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ImportResult result)
    {
        json.WriteStartObject();
        foreach (var outcome in Enum.GetValues<ImportOutcome>()) json.WriteNumber(Word(outcome), result.Articles.Count(a => a.Outcome == outcome));
        foreach (var kind in Enum.GetValues<FindingKind>()) json.WriteNumber(Finding.WordOf(kind), result.Findings.Count(f => f.Kind == kind));
        json.WriteStartArray("sources");
        foreach (var source in result.Sources)
        {
            json.WriteStartObject();
            json.WriteString("file", source.Path);
            json.WriteString("format", source.Format);
            json.WriteStartArray("articles");
            foreach (var article in source.Articles) Write(json, article);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in source.Findings)
            {
                json.WriteStartObject();
                json.WriteString("kind", finding.Word);
                json.WriteNumber("line", finding.Place.Line);
                json.WriteNumber("column", finding.Place.Column);
                json.WriteString("message", finding.Sentence);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("passedOver");
        foreach (var path in result.PassedOver) json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImportedArticle article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("file", article.File);
        json.WriteString("outcome", Word(article.Outcome));
        json.WriteStartArray("taken");
        foreach (var taken in article.Taken)
        {
            json.WriteStartObject();
            json.WriteString("key", taken.Value);
            json.WriteNumber("line", taken.Place.Line);
            json.WriteNumber("column", taken.Place.Column);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Sum(ImportResult result)
    {
        var outcomes = Enum.GetValues<ImportOutcome>().Select(o => $"{result.Articles.Count(a => a.Outcome == o):N0} {Word(o)}");
        var kinds = Enum.GetValues<FindingKind>().Select(k => $"{result.Findings.Count(f => f.Kind == k):N0} {Finding.WordOf(k)}");
        return $"{DiagnosticCount.Words(result.Sources.Length, "file")}, {DiagnosticCount.Words(result.Articles.Count(), "article")}: {string.Join(", ", outcomes)}. Pieces: {string.Join(", ", kinds)}.";
    }

    private static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Added => "added",
        ImportOutcome.Completed => "completed",
        _ => "unchanged",
    };
}

using System.Buffers;
using System.Text;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>
/// Records as BibLaTeX entries (biblatex manual, section 2), in UTF-8. An entry names no related one: it is the same in every file, and
/// styles print one reference for it.
/// </summary>
internal sealed class BibTeX
{
    private readonly StringBuilder _text = new();

    public static RecordFormat Format { get; } = new("BibTeX", "cite.bib", "application/x-bibtex", WriteEntry, WriteFile);

    private static void WriteEntry(BibliographicRecord record, IBufferWriter<byte> output)
    {
        var entry = new BibTeX();
        entry.Entry(record);
        Encoding.UTF8.GetBytes(entry._text.ToString(), output);
    }

    private static void WriteFile(IEnumerable<ReadOnlyMemory<byte>> entries, IBufferWriter<byte> output)
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (!isFirst) output.Write("\n"u8);
            isFirst = false;
            output.Write(entry.Span);
        }
    }

    private void Entry(BibliographicRecord record)
    {
        _text.Append("@article{").Append(record.Key).Append(",\n");
        Authors(record);
        // The inner braces keep the capitals of names and genes.
        Text("title", record.Title, "{{", "}}");
        Text("journaltitle", record.Journal.Title);
        Text("shortjournal", record.Journal.Abbreviation);
        Plain("date", record.Published?.ToString() ?? "");
        Text("volume", record.Volume);
        Text("number", record.Issue);
        Pages(record.Pages);
        Text("eid", record.ElocationId);
        Plain("issn", record.Issn);
        // A list of names: inner braces keep "and" from dividing it.
        Text("publisher", record.Publisher, "{{", "}}");
        if (record.Type != ArticleType.Article) Plain("type", record.Type.Label());
        Plain("doi", Verbatim(record.Doi?.Value ?? ""));
        Plain("url", Verbatim(record.Url));
        Plain("eprint", record.Pmid);
        Plain("eprinttype", record.Pmid.Length > 0 ? "pubmed" : "");
        Plain("pmid", record.Pmid);
        Plain("pmcid", record.Pmcid);
        Plain("langid", BabelLanguage.Of(record.Language));
        Plain("language", BabelLanguage.Of(record.Language));
        Text("keywords", string.Join(", ", record.Keywords.Select(Keyword).Where(k => k.Length > 0)));
        Text("abstract", record.Abstract);
        Plain("note", string.Join("; ", record.Status.Select(Phrases.English.Status)));
        _text.Append("}\n");
    }

    private void Authors(BibliographicRecord record)
    {
        if (record.Authors.IsEmpty) return;
        Open("author", "{");
        foreach (var (i, author) in record.Authors.Index())
        {
            if (i > 0) _text.Append(" and ");
            BibTeXName.Append(_text, author);
        }
        Close("}");
        // A data annotation, by the author's place (biblatex manual, 3.7).
        Plain("author+an:orcid", string.Join("; ", record.Authors.Index().Where(a => a.Item.Orcid is not null).Select(a => $"{a.Index + 1}=\"{a.Item.Orcid}\"")));
    }

    private void Pages(string pages)
    {
        if (pages.Length == 0) return;
        Open("pages", "{");
        foreach (var (i, part) in pages.Split('–').Index()) TeXText.Append(i > 0 ? _text.Append("--") : _text, part);
        Close("}");
    }

    private void Text(string name, string value, string open = "{", string close = "}")
    {
        if (value.Length == 0) return;
        Open(name, open);
        TeXText.Append(_text, value);
        Close(close);
    }

    private void Plain(string name, string value)
    {
        if (value.Length == 0) return;
        Open(name, "{");
        _text.Append(value);
        Close("}");
    }

    private void Open(string name, string brace) => _text.Append("  ").Append(name).Append(" = ").Append(brace);

    private void Close(string brace) => _text.Append(brace).Append(",\n");

    // Every reader of keywords divides them at commas, whatever braces are about them.
    private static string Keyword(string keyword) => keyword.Replace(", ", " ", StringComparison.Ordinal).Replace(',', ' ').Trim();

    // Nothing can be escaped in a verbatim field; a resolver takes the code for the character.
    private static string Verbatim(string address) => address.AsSpan().ContainsAny('{', '}', '\\')
        ? address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal)
        : address;
}

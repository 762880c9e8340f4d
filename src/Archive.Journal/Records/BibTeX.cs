using System.Buffers;
using System.Text;
using Archive.Journal.Interface;

namespace Archive.Journal.Records;

/// <summary>A record as a BibLaTeX entry (biblatex manual, section 2): UTF-8, what TeX gives a meaning to escaped.</summary>
internal static class BibTeX
{
    public static RecordFormat Format { get; } = new("BibTeX", "cite.bib", "application/x-bibtex", Write);

    private static void Write(IEnumerable<BibliographicRecord> records, IBufferWriter<byte> output)
    {
        var separator = "";
        foreach (var record in records)
        {
            Encoding.UTF8.GetBytes(separator + Entry(record), output);
            separator = "\n";
        }
    }

    private static string Entry(BibliographicRecord record)
    {
        var text = new StringBuilder();
        text.Append("@article{").Append(record.Key).Append(",\n");
        Field("author", string.Join(" and ", record.Authors.Select(Name)));
        // The inner braces keep the capitals of names and genes.
        Field("title", record.Title.Length == 0 ? "" : $"{{{Escape(record.Title)}}}");
        Field("journaltitle", Escape(record.Journal.Title));
        Field("shortjournal", Escape(record.Journal.Abbreviation));
        Field("date", record.Published?.ToString() ?? "");
        Field("volume", Escape(record.Volume));
        Field("number", Escape(record.Issue));
        Field("pages", Escape(record.Pages.Replace("–", "--", StringComparison.Ordinal)));
        Field("eid", Escape(record.ElocationId));
        Field("issn", record.Issn);
        Field("publisher", Escape(record.Publisher));
        // Verbatim fields: biber takes them as they are.
        Field("doi", record.Doi?.Value ?? "");
        Field("url", record.Url);
        Field("eprint", record.Pmid);
        Field("eprinttype", record.Pmid.Length > 0 ? "pubmed" : "");
        Field("langid", record.Language);
        Field("keywords", string.Join(", ", record.Keywords.Select(k => Escape(k.Replace(",", ";", StringComparison.Ordinal)))));
        Field("abstract", Escape(record.Abstract));
        Field("note", string.Join("; ", record.Status.Select(Phrases.English.Status)));
        return text.Append("}\n").ToString();

        void Field(string name, string value)
        {
            if (value.Length > 0) text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    private static string Name(RecordContributor author)
    {
        var name = author.Name;
        // A name of one part is a group or a mononym: braces keep it whole.
        if (author.IsSingleName) return $"{{{Escape(name.Full)}}}";
        var parts = name.Suffix.Length > 0 ? new[] { name.Family, name.Suffix, name.Given } : [name.Family, name.Given];
        return string.Join(", ", parts.Select(p => p.Contains(" and ", StringComparison.OrdinalIgnoreCase) || p.Contains(',', StringComparison.Ordinal) ? $"{{{Escape(p)}}}" : Escape(p)));
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings(" "))
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\{",
                '}' => @"\}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '$' or '&' or '#' or '%' or '_' => $@"\{c}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}

using System.Buffers;
using System.Text;
using Archive.Journal.Interface;

namespace Archive.Journal.Records;

/// <summary>
/// Records in the RIS format (Reference Manager 2001, EndNote 2011): a tag a line, CRLF. Nothing is escaped in it; a value ends with its
/// line. Where the readers disagree on a tag, it is the one that Zotero, EndNote and bibutils read alike.
/// </summary>
internal sealed class Ris
{
    private readonly StringBuilder _text = new();

    public static RecordFormat Format { get; } = new("RIS", "cite.ris", "application/x-research-info-systems", WriteEntry, RecordFormat.WriteInTurn);

    private static void WriteEntry(BibliographicRecord record, IBufferWriter<byte> output)
    {
        var entry = new Ris();
        entry.Entry(record);
        Encoding.UTF8.GetBytes(entry._text.ToString(), output);
    }

    private void Entry(BibliographicRecord record)
    {
        Line("TY", "JOUR");
        Line("ID", record.Key);
        // Without a comma it is the name of a group.
        foreach (var author in record.Authors) Line("AU", author.IsSingleName ? author.Name.Full : author.Name.Inverted);
        // No tag tells of a retraction in such a way that citations would say so.
        Line("TI", record.IsRetracted ? "[Retracted] " + record.Title : record.Title);
        // JO is the abbreviation to Zotero, and the title to others.
        Line("T2", record.Journal.Title);
        Line("JF", record.Journal.Title);
        Line("J2", record.Journal.Abbreviation);
        if (record.Published is { } date)
        {
            Line("PY", $"{date.Year:D4}");
            Line("DA", $"{date.Year:D4}/{(date.Month == 0 ? "" : $"{date.Month:D2}")}/{(date.Day == 0 ? "" : $"{date.Day:D2}")}/");
        }
        Line("VL", record.Volume);
        Line("IS", record.Issue);
        Line("SP", record.FirstPage.Length > 0 ? record.FirstPage : record.ElocationId);
        Line("EP", record.LastPage);
        Line("C7", record.ElocationId);
        Line("SN", record.Issn);
        Line("PB", record.Publisher);
        Line("DO", record.Doi?.Value ?? "");
        Line("AN", record.Pmid);
        Line("LA", record.Language);
        foreach (var keyword in record.Keywords) Line("KW", keyword);
        Line("AB", record.Abstract);
        foreach (var status in record.Status) Line("N1", Phrases.English.Status(status));
        Line("L1", record.PdfUrl);
        Line("UR", record.Url);
        _text.Append("ER  - \r\n");
    }

    private void Line(string tag, string value)
    {
        if (value.Length > 0) _text.Append(tag).Append("  - ").Append(SingleLine.Of(value)).Append("\r\n");
    }
}

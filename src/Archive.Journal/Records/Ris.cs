using System.Buffers;
using System.Text;
using Archive.Journal.Interface;

namespace Archive.Journal.Records;

/// <summary>A record in the RIS format (Reference Manager, 2001): a tag a line, CRLF.</summary>
internal static class Ris
{
    public static RecordFormat Format { get; } = new("RIS", "cite.ris", "application/x-research-info-systems", Write);

    private static void Write(IEnumerable<BibliographicRecord> records, IBufferWriter<byte> output)
    {
        foreach (var record in records) Encoding.UTF8.GetBytes(Entry(record), output);
    }

    private static string Entry(BibliographicRecord record)
    {
        var text = new StringBuilder();
        Line("TY", "JOUR");
        foreach (var author in record.Authors) Line("AU", author.IsSingleName ? author.Name.Full : author.Name.Inverted);
        Line("TI", record.IsRetracted ? "[Retracted] " + record.Title : record.Title);
        Line("JO", record.Journal.Title);
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
        Line("SN", record.Issn);
        Line("PB", record.Publisher);
        Line("DO", record.Doi?.Value ?? "");
        Line("AN", record.Pmid);
        Line("LA", record.Language);
        foreach (var keyword in record.Keywords) Line("KW", keyword);
        Line("AB", record.Abstract);
        foreach (var status in record.Status) Line("N1", Phrases.English.Status(status));
        Line("UR", record.Url);
        return text.Append("ER  - \r\n").ToString();

        void Line(string tag, string value)
        {
            if (value.Length > 0) text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }
}

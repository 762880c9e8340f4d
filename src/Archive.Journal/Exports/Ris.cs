using System.Text;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>A record in the RIS format (Reference Manager, 2001): a tag a line, CRLF.</summary>
internal static class Ris
{
    public static string Write(BibliographicRecord record)
    {
        var text = new StringBuilder();
        Line("TY", "JOUR");
        foreach (var author in record.Authors) Line("AU", author.Name.Given.Length == 0 ? author.Name.Full : author.Name.Inverted);
        Line("TI", record.IsRetracted ? "[Retracted] " + record.Title : record.Title);
        Line("JO", record.Journal);
        Line("J2", record.JournalAbbreviation);
        if (record.Published is { } date)
        {
            Line("PY", $"{date.Year:D4}");
            Line("DA", $"{date.Year:D4}/{(date.Month == 0 ? "" : $"{date.Month:D2}")}/{(date.Day == 0 ? "" : $"{date.Day:D2}")}/");
        }
        Line("VL", record.Volume);
        Line("IS", record.Issue);
        var pages = record.Pages.Split('–', 2);
        Line("SP", pages[0].Length > 0 ? pages[0] : record.ElocationId);
        if (pages.Length > 1) Line("EP", pages[1]);
        Line("SN", record.Issn);
        Line("PB", record.Publisher);
        Line("DO", record.Doi?.Value ?? "");
        Line("AN", record.Pmid);
        Line("LA", record.Language);
        foreach (var keyword in record.Keywords) Line("KW", keyword);
        Line("AB", record.Abstract);
        foreach (var status in record.Status) Line("N1", StatusLabel.Word(status));
        Line("UR", record.Url);
        return text.Append("ER  - \r\n").ToString();

        void Line(string tag, string value)
        {
            if (value.Length > 0) text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }
}

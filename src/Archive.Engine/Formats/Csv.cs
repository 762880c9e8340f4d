using System.Buffers;
using System.Text;

namespace Archive.Engine;

/// <summary>
/// CSV files as RFC 4180 has them: commas, CRLF, quotes doubled; UTF-8 without BOM. A value that a spreadsheet would take for a
/// formula begins with an apostrophe instead (owasp.org/www-community/attacks/CSV_Injection).
/// </summary>
public static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static void WriteRow(IBufferWriter<byte> output, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++) Encoding.UTF8.GetBytes((i == 0 ? "" : ",") + Field(values[i]), output);
        output.Write("\r\n"u8);
    }

    private static string Field(string value)
    {
        if (value.AsSpan().TrimStart(' ').IndexOfAny(Formula) == 0) value = "'" + value;
        return value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}

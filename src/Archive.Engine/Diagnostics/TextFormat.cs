using System.Text;

namespace Archive.Engine;

/// <summary>Problems for people: a heading and a count for each file, a line for each problem, and the sum.</summary>
public static class TextFormat
{
    public static string Of(DiagnosticReport report)
    {
        var text = new StringBuilder();
        foreach (var file in report.Shown.GroupBy(d => d.Place.Path, StringComparer.Ordinal))
        {
            text.Append($"{report.PathOf(file.First())}: {DiagnosticCount.Of([.. file])}\n");
            foreach (var diagnostic in file) text.Append(diagnostic.ToText(report.Folder)).Append('\n');
            text.Append('\n');
        }
        return text.Append(Sum(report)).Append('\n').ToString();
    }

    private static string Sum(DiagnosticReport report)
    {
        var elsewhere = report.Elsewhere.All == 0 ? "" : $" In other files: {report.Elsewhere}.";
        if (report.Shown.IsEmpty) return "No problems." + elsewhere;
        var files = report.Shown.Select(d => d.Place.Path).Distinct(StringComparer.Ordinal).Count();
        var codes = report.Shown.CountBy(d => d.Code).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} × {c.Value:N0}");
        return $"{report.Count} in {DiagnosticCount.Words(files, "file")}: {string.Join(", ", codes)}.{elsewhere}";
    }
}

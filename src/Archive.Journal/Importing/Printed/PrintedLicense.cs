using System.Text.RegularExpressions;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>Reads a licence by the address of its text: <c>https://creativecommons.org/licenses/by/4.0/</c> is CC-BY-4.0.</summary>
internal static partial class PrintedLicense
{
    /// <summary>An SPDX id; empty where the address is of no licence that has one here.</summary>
    public static string FromUrl(string url)
    {
        var match = CreativeCommons().Match(url);
        if (!match.Success) return "";
        var id = match.Groups["zero"].Success ? "CC0-1.0" : $"CC-{match.Groups["terms"].Value}-{match.Groups["version"].Value}";
        return License.Parse(id)?.Id ?? "";
    }

    [GeneratedRegex(@"creativecommons\.org/(?:licen[sc]es/(?<terms>by(?:-n[cd]|-sa)*)/(?<version>[0-9]\.[0-9])|(?<zero>publicdomain/zero/1\.0))(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}

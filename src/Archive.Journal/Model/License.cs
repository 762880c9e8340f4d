using System.Text.RegularExpressions;

namespace Archive.Journal.Model;

/// <summary>A licence by its SPDX id: the name that readers know and the page that has its text.</summary>
public sealed partial record License(string Id, string Name, string Url)
{
    /// <summary>Reads an SPDX id of a Creative Commons or of another well-known licence; null for any other text.</summary>
    public static License? Parse(string text)
    {
        var id = text.Trim().ToUpperInvariant().Replace(' ', '-');
        if (id == "CC0-1.0" || id == "CC0") return new License("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
        var creative = CreativeCommons().Match(id);
        if (creative.Success)
        {
            var (terms, version) = (creative.Groups["terms"].Value, creative.Groups["version"].Value);
            return new License(id, $"CC {terms} {version}", $"https://creativecommons.org/licenses/{terms.ToLowerInvariant()}/{version}/");
        }
        return Others.Contains(text.Trim()) ? new License(text.Trim(), text.Trim(), $"https://spdx.org/licenses/{text.Trim()}.html") : null;
    }

    private static string[] Others { get; } = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GFDL-1.3-only", "GFDL-1.3-or-later", "MIT", "OGL-UK-3.0", "PDDL-1.0", "Unlicense"];

    [GeneratedRegex(@"^CC-(?<terms>BY(?:-NC)?(?:-ND|-SA)?)-(?<version>[1-4]\.[05])$", RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}

using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Archive.Journal.Model;

/// <summary>Absolute http and https URLs.</summary>
public static partial class WebUrl
{
    private const string SchemePattern = "^[Hh][Tt][Tt][Pp][Ss]?://";
    private const string NotInUrls = """ "<>\\^`{|}\n\t""";

    /// <summary>What a URL looks like; whether its host can be one is not seen by it.</summary>
    public const string Pattern = SchemePattern + "[^" + NotInUrls + "]+$";

    /// <summary>What the address of a home page looks like.</summary>
    public const string BasePattern = SchemePattern + "[^?#" + NotInUrls + "]+$";

    public static bool IsOne(string text) => Form().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0;

    /// <summary>Reads the address of a home page: a folder, without query or fragment; a missing final slash is added.</summary>
    public static bool TryBase(string text, [MaybeNullWhen(false)] out Uri url)
    {
        url = null;
        if (!BaseForm().IsMatch(text) || !IsOne(text)) return false;
        url = new Uri(text.EndsWith('/') ? text : text + "/");
        return true;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(BasePattern, RegexOptions.CultureInvariant)]
    private static partial Regex BaseForm();
}

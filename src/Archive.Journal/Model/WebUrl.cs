using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Archive.Journal.Model;

/// <summary>Absolute http and https URLs.</summary>
public static class WebUrl
{
    private static readonly SearchValues<char> NotInUrls = SearchValues.Create(" \"<>\\^`{|}\n\t");

    public static bool IsOne(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri!.Host.Length > 0
        && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.AsSpan().ContainsAny(NotInUrls);

    /// <summary>Reads the address of a home page: a folder, without query or fragment; a missing final slash is added.</summary>
    public static bool TryBase(string text, [MaybeNullWhen(false)] out Uri url)
    {
        url = null;
        if (!IsOne(text) || text.AsSpan().ContainsAny('?', '#')) return false;
        url = new Uri(text.EndsWith('/') ? text : text + "/");
        return true;
    }
}

namespace Archive.Theme;

/// <summary>Values of attributes; null where there is nothing to say, for then Razor leaves the attribute out.</summary>
internal static class Markup
{
    public static string? Lang(string language) => language.Length > 0 ? language : null;

    /// <summary>Without an address an anchor is just words.</summary>
    public static string? Href(string href) => href.Length > 0 ? href : null;

    public static string? Type(string mediaType) => mediaType.Length > 0 ? mediaType : null;

    /// <summary>For a text that stands among others in another language.</summary>
    public static string? Dir(string language) => language.Length > 0 ? "auto" : null;
}

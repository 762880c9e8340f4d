namespace Archive.Journal.Checking;

/// <summary>A page → what it is built of, its addresses, ids and words.</summary>
internal static class ReadHtml
{
    public static FileContent From(SiteText source)
    {
        var content = new FileContent(source) { Page = new PageOutline() };
        var tokens = new HtmlTokens(source.Text);
        while (tokens.Read())
        {
            HtmlWords.OfToken(in tokens, source.Text, 0, content);
            if (tokens.Kind == HtmlTokenKind.StartTag) ReadTag(ref tokens, content);
            else if (tokens.Kind == HtmlTokenKind.Text) ReadText(in tokens, content);
        }
        return content;
    }

    private static void ReadText(in HtmlTokens tokens, FileContent content)
    {
        var text = content.Source.Text.AsSpan(tokens.Start, tokens.End - tokens.Start);
        if (tokens.RawElement is "style") ReadCss.Into(content, text, tokens.Start);
        else if (tokens.RawElement is "title" && !text.IsWhiteSpace()) content.Page!.HasTitle = true;
    }

    private static void ReadTag(ref HtmlTokens tokens, FileContent content)
    {
        var (page, start) = (content.Page!, tokens.Start);
        var element = tokens.Name;
        if (element is "h1") page.MainHeadings.Add(start);
        else if (element is "main") page.HasMain = true;
        else if (element is "base") content.Problems.Add(Problems.PageChangesItsBase(content.At(start)));
        else if (element is "meta") ReadMeta(in tokens, content);
        else if (element is "img" or "area" && Value(in tokens, "alt") is null) content.Problems.Add(Problems.PictureWithoutAlt(content.At(start)));
        var rel = element is "link" ? Value(in tokens, "rel") ?? "" : "";
        foreach (var attribute in tokens.Attributes) ReadAttribute(in tokens, attribute, rel, content);
    }

    private static void ReadAttribute(in HtmlTokens tokens, HtmlAttribute attribute, string rel, FileContent content)
    {
        Span<char> buffer = stackalloc char[24];
        var written = tokens.NameOf(attribute);
        // A name longer than the buffer is none that matters here.
        var name = written.ToLowerInvariant(buffer) is var length and >= 0 ? buffer[..length] : written;
        var element = tokens.Name;
        var (value, place) = (tokens.ValueOf(attribute), attribute.ValueStart);
        if (HtmlUrls.Of(element, name, rel) is { } use) content.Urls.Add(new UrlInFile(value, use, place));
        else if (HtmlUrls.IsSourceSet(name)) content.Urls.AddRange(HtmlUrls.OfSourceSet(value).Select(url => new UrlInFile(url, UrlUse.Load, place)));
        else if (name is "ping") content.Urls.AddRange(value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(url => new UrlInFile(url, UrlUse.Load, place)));
        else HtmlWords.OfAttribute(value, place, content);

        if (name is "id" && value.Length > 0) content.Ids.Add((value, place));
        else if (name is "lang" && element is "html") content.Page!.HasLanguage |= value.Trim().Length > 0;
        else if (name is "role" && value is "main") content.Page!.HasMain = true;
        else if (name is "srcdoc") content.Problems.Add(Problems.PageInPage(content.At(place)));
        else if (HtmlUrls.IsStyle(name)) ReadCss.Into(content, value, place);
        else if (HtmlUrls.IsAnimation(element, name) && value.Contains(':')) content.Urls.Add(new UrlInFile(value, UrlUse.Load, place));
        else if (name is ['o', 'n', _, ..]) content.Problems.Add(Problems.ScriptInAttribute(content.At(attribute.NameStart), name.ToString()));
    }

    private static void ReadMeta(in HtmlTokens tokens, FileContent content)
    {
        if (Value(in tokens, "content") is not { } value) return;
        if ("robots".Equals(Value(in tokens, "name"), StringComparison.OrdinalIgnoreCase) && Forbids(value)) content.Page!.IsIndexed = false;
        var url = "refresh".Equals(Value(in tokens, "http-equiv"), StringComparison.OrdinalIgnoreCase) ? HtmlUrls.OfRefresh(value)
            : value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && value.Contains("://", StringComparison.Ordinal) && !value.Contains(' ') ? value : null;
        if (url is not null) content.Urls.Add(new UrlInFile(url, UrlUse.Link, tokens.Start));
    }

    private static bool Forbids(string robots) => robots.Split(',').Any(word => word.Trim().ToLowerInvariant() is "noindex" or "none");

    private static string? Value(in HtmlTokens tokens, ReadOnlySpan<char> name)
    {
        foreach (var attribute in tokens.Attributes)
            if (tokens.NameOf(attribute).Equals(name, StringComparison.OrdinalIgnoreCase)) return tokens.ValueOf(attribute);
        return null;
    }
}

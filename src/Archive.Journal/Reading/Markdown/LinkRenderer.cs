using System.Buffers;
using Archive.Engine;
using Archive.Journal.Model;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>Writes links, those that the text makes and those that its identifiers are.</summary>
internal sealed class LinkRenderer(ProseScope scope, ProseWriter writer)
{
    private static readonly SearchValues<char> WidePunctuation = SearchValues.Create("（）「」『』【】〈〉《》、。，．；：！？");

    private bool _isOpen;
    private LinkTarget? _target;

    /// <summary>The first DOI that was linked or named.</summary>
    public Doi? FirstDoi { get; private set; }

    /// <summary>Opens a link; false where it stands within another, which it may not.</summary>
    public bool Open(LinkInline link)
    {
        if (_isOpen) return false;
        _isOpen = true;
        var place = PlaceOf(link);
        if (link.Reference is not null && !TextLimits.FitsDefinition(link.Url, link.Title)) scope.Report(Problems.LinkMalformed(place));
        else _target = scope.Links.Resolve(link.Url ?? "", place);
        if (_target is not null) OpenTag(_target, link.Title, place);
        return true;
    }

    public void Close(LinkInline link)
    {
        _isOpen = false;
        if (_target is LinkTarget.Email email)
        {
            if (!InlineText.Of(link).Contains('@', StringComparison.Ordinal)) writer.Text($" ({UrlText.WithoutAt(email.Address)})");
        }
        else if (_target is not null)
        {
            writer.Markup("</a>");
        }
        _target = null;
    }

    /// <summary>A link between whose brackets nothing stands shows its address.</summary>
    public void RenderWithoutText(LinkInline link)
    {
        scope.Report(Problems.LinkWithoutText(scope.At(link)));
        if (_target is not LinkTarget.Email) writer.Text(link.Url ?? "");
    }

    /// <summary>Writes an address that stands bare in the text; it ends where Japanese or Chinese punctuation begins.</summary>
    public void RenderBare(LinkInline link)
    {
        var words = InlineText.Of(link);
        var tail = words.AsSpan().IndexOfAny(WidePunctuation) is var at and >= 0 ? words.Length - at : 0;
        var url = (link.Url ?? "")[..^tail];
        var place = scope.At(link);
        var target = _isOpen || !IsLinked(url) ? null : scope.Links.Resolve(url, place);
        if (target is null or LinkTarget.Email) RenderText(words[..^tail]);
        else Write(target, words[..^tail], place);
        RenderText(words[(words.Length - tail)..]);
    }

    /// <summary>Writes an address in angle brackets.</summary>
    public void Render(AutolinkInline link)
    {
        if (link.IsEmail)
        {
            writer.Text(UrlText.WithoutAt(link.Url));
            return;
        }
        var place = scope.At(link);
        var target = _isOpen ? null : scope.Links.Resolve(link.Url, place);
        if (target is LinkTarget.Email email) writer.Text(UrlText.WithoutAt(email.Address));
        else if (target is null) writer.Text(link.Url);
        else Write(target, link.Url, place);
    }

    /// <summary>Writes running text, its identifiers linked unless a link is open.</summary>
    public void RenderText(string text)
    {
        var done = 0;
        foreach (var found in IdentifierLinks.In(text))
        {
            writer.Text(text.AsSpan(done, found.Start - done));
            done = found.Start + found.Length;
            var words = text.Substring(found.Start, found.Length);
            FirstDoi ??= found.Doi;
            if (found.Url.Length == 0) writer.Text(UrlText.WithoutAt(words));
            else if (_isOpen) writer.Text(words);
            else Write(new LinkTarget.Web(found.Url), words, default);
        }
        writer.Text(text.AsSpan(done));
    }

    private static bool IsLinked(string url) => UrlText.SchemeOf(url) is "http" or "https" or "mailto" or "tel";

    private Place PlaceOf(LinkInline link) => link.UrlSpan.IsEmpty || link.UrlSpan.Start < link.Span.Start && link.Reference is null ? scope.At(link) : scope.At(link.UrlSpan.Start);

    private void Write(LinkTarget target, string words, Place place)
    {
        OpenTag(target, title: null, place);
        writer.Text(words).Markup("</a>");
    }

    private void OpenTag(LinkTarget target, string? title, Place place)
    {
        switch (target)
        {
            case LinkTarget.Web web:
                if (Doi.TryParse(Uri.UnescapeDataString(web.Url), out var doi)) FirstDoi ??= doi;
                writer.Markup("<a href=\"").Value(web.Url).Markup("\" rel=\"external\"");
                break;
            case LinkTarget.Phone phone:
                writer.Markup("<a href=\"").Value(phone.Url).Markup("\"");
                break;
            case LinkTarget.SamePage there:
                writer.Markup("<a href=\"#").Hole(ProseHoleKind.IdPrefix, "", place).Value(there.Id).Markup("\"");
                break;
            case LinkTarget.Beside file:
                writer.Markup("<a href=\"").Hole(ProseHoleKind.Attachment, file.Name, place).Value(file.Fragment).Markup("\"");
                break;
            case LinkTarget.OtherArticle article:
                writer.Markup("<a href=\"").Hole(ProseHoleKind.Article, article.Value, place).Markup("\"");
                break;
            case LinkTarget.Site site:
                writer.Markup("<a href=\"").Hole(ProseHoleKind.SitePath, site.Path, place).Value(site.Rest).Markup("\"");
                break;
            default:
                return;
        }
        if (!string.IsNullOrEmpty(title)) writer.Markup(" title=\"").Value(title).Markup("\"");
        writer.Markup(">");
    }
}

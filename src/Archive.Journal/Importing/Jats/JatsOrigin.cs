using System.Xml.Linq;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing.Jats;

/// <summary>That an archive wrote the file: its id and the address of its page agree, so that neither is a guess.</summary>
/// <param name="Id">The article's id there.</param>
/// <param name="Page">The address of its page there, which ends in the id.</param>
internal sealed record JatsOrigin(XElement Id, string Page)
{
    /// <summary>Null where the file is anybody's.</summary>
    public static JatsOrigin? Of(XElement meta) =>
        meta.Children("article-id").FirstOrDefault(i => i.Get("pub-id-type") == "publisher-id") is { } id && ParseArticle.IsId(id.Line)
        && meta.Children("self-uri").FirstOrDefault(u => u.Get("content-type") == "text/html")?.Get("href") is { } page && page.EndsWith($"/articles/{id.Line}/", StringComparison.Ordinal)
            ? new JatsOrigin(id, page) : null;

    /// <summary>The name of a file that lies beside the page; any other address as it is.</summary>
    public string Beside(string address) => address.Length > Page.Length && address.StartsWith(Page, StringComparison.Ordinal) ? address[Page.Length..] : address;
}

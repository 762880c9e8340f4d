using System.Buffers;

namespace Archive.Engine;

/// <summary>
/// The path of a page or file within a site: it begins with a slash, and a page's ends with one
/// (<c>/articles/x/</c>, <c>/feed.xml</c>). Letters of any script stand as themselves; <see cref="Encoded"/> is for links.
/// </summary>
public readonly record struct SitePath(string Value) : IComparable<SitePath>
{
    // What a link takes as it is (RFC 3986, unreserved).
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The file that holds a page, in the page's folder.</summary>
    public const string Index = "index.html";

    public bool IsFolder => Value.EndsWith('/');

    /// <summary>The file that holds it, relative to the output folder.</summary>
    public string File => IsFolder ? string.Concat(Value.AsSpan(1), Index) : Value[1..];

    /// <summary>The path as it stands in a link: UTF-8, percent-encoded (RFC 3986).</summary>
    public string Encoded => Value.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', Value.Split('/').Select(Uri.EscapeDataString)) : Value;

    /// <summary>A file or folder within this one.</summary>
    public SitePath Child(string name) => new(Value + name);

    /// <summary>The continuation of a list: the path itself for page 1, then <c>…/page/2/</c>.</summary>
    public SitePath Continued(int page) => page == 1 ? this : Child($"page/{page}/");

    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

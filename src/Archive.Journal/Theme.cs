using System.Buffers;
using System.Collections.Immutable;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>How the pages look: what renders them, and the files they need.</summary>
/// <param name="Render">Writes a page as UTF-8; safe to call for many pages at once.</param>
/// <param name="Assets">Stylesheet, icon and the like, by name below <c>/assets/</c>.</param>
public sealed record Theme(Action<HtmlPage, IBufferWriter<byte>> Render, ImmutableArray<(string Name, byte[] Bytes)> Assets)
{
    /// <summary>Another one for every other look: pages of one version are no pages of another.</summary>
    public string Version { get; init; } = "";
}

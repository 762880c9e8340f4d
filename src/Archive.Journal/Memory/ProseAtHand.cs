using System.Collections.Immutable;
using System.Text;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>A text that has been fetched, of which nobody may want more than the HTML or the words.</summary>
internal sealed class ProseAtHand(ReadOnlyMemory<byte> html, ImmutableArray<ProseHole> holes, ReadOnlyMemory<byte> plainText) : Prose
{
    public override string Html => Encoding.UTF8.GetString(html.Span);

    public override ImmutableArray<ProseHole> Holes => holes;

    public override string PlainText => Encoding.UTF8.GetString(plainText.Span);

    public override bool IsEmpty => html.IsEmpty;
}

using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>A text as <see cref="TextWriter"/> wrote it: nearly all texts wait for most of the time, and are read only when somebody asks.</summary>
/// <param name="text">The text.</param>
/// <param name="places">Where its holes were written.</param>
/// <param name="file">The article's file.</param>
/// <param name="isEmpty">Whether there is no HTML.</param>
internal sealed class PackedProse(Stored text, Stored places, string file, bool isEmpty) : Prose
{
    public override string Html => Encoding.UTF8.GetString(Words().Bytes().Span);

    public override string PlainText
    {
        get
        {
            var words = Words();
            words.Bytes();
            return words.Text();
        }
    }

    public override ImmutableArray<ProseHole> Holes
    {
        get
        {
            var words = Words();
            words.Bytes();
            words.Bytes();
            return new TextReader(words, new PlaceReader(places.Read(), file)).Holes();
        }
    }

    public override bool IsEmpty => isEmpty;

    protected override Prose AtHand => new TextReader(Words(), new PlaceReader(places.Read(), file)).Prose();

    private PackReader Words() => new(text.Read());
}

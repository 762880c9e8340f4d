using Archive.Engine;

namespace Archive.Journal.Memory;

/// <summary>Places one after the other; nearly all are in the article's own file.</summary>
internal sealed class PlaceWriter(string file)
{
    private readonly PackWriter _places = new();

    public ReadOnlySpan<byte> Written => _places.Written;

    public void Add(Place place)
    {
        var isOwn = place.Path == file;
        _places.Number((ulong)(uint)place.Line << 1 | (isOwn ? 0UL : 1));
        _places.Number(place.Column);
        if (!isOwn) _places.Text(place.Path ?? "");
    }
}

/// <summary>Reads places in the order in which they were written.</summary>
internal sealed class PlaceReader(ReadOnlyMemory<byte> places, string file)
{
    private readonly PackReader _places = new(places);

    public Place Next()
    {
        var line = _places.Large();
        var column = _places.Number();
        return new Place((line & 1) == 0 ? file : _places.Text(), (int)(uint)(line >> 1), column);
    }
}

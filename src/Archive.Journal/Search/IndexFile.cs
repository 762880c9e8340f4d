using System.Buffers;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>A file of the index.</summary>
/// <param name="Path">Where it stands in the site.</param>
/// <param name="Fingerprint">Of all that it is written from.</param>
/// <param name="Write">Renders it.</param>
internal sealed record IndexFile(SitePath Path, Func<ulong> Fingerprint, Action<IBufferWriter<byte>> Write)
{
    /// <summary>Whether it is known to be as the last build wrote it; otherwise its fingerprint tells.</summary>
    public bool IsAsBefore { get; init; }
}

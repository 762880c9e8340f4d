using System.Buffers;
using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>The files of the word index.</summary>
/// <param name="Starts">With what each file of lines begins, which no word of a file before does.</param>
/// <param name="Files">The files of lines, then those of long lists.</param>
internal sealed record WordFiles(IReadOnlyList<string> Starts, ImmutableArray<IndexFile> Files)
{
    /// <param name="lines">In ordinal order of their keys.</param>
    public static WordFiles Of(ImmutableArray<IndexLine> lines)
    {
        var layout = new WordLayout(lines);
        return new WordFiles(layout.Starts, [.. layout.Files]);
    }

    /// <summary>The same files as bytes, so that the lines can be let go: they take five times as much.</summary>
    public WordFiles AsBytes() => this with
    {
        Files = Phase.Each(Files, file =>
        {
            var (fingerprint, output) = (file.Fingerprint(), new ArrayBufferWriter<byte>());
            file.Write(output);
            var bytes = output.WrittenSpan.ToArray();
            return file with { Fingerprint = () => fingerprint, Write = to => to.Write(bytes) };
        }),
    };
}

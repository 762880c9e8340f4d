using System.Buffers;

namespace Archive.Engine;

/// <summary>A file of the site. It is rendered on demand, in any order and on any thread, and knows nothing of the others.</summary>
public abstract class SiteFile
{
    /// <summary>Where it stands in the site; a page's path ends with a slash.</summary>
    public abstract SitePath Path { get; }

    /// <summary>The file that holds it, relative to the output folder; nothing where there is no path.</summary>
    public virtual string File => Path is { Value.Length: > 0 } path ? path.File : "";

    /// <summary>Writes what <see cref="File"/> is, without making a string of it where that matters; false where there is not room enough.</summary>
    public virtual bool TryWriteFile(Span<char> room, out int length)
    {
        var file = File;
        length = file.Length;
        return file.TryCopyTo(room);
    }

    /// <summary>The file on disk that it is a copy of, so that it need not fit into memory; null where it is rendered.</summary>
    public virtual string? Original => null;

    /// <summary>What the last build wrote; null where nothing is known of it.</summary>
    /// <param name="key">What <see cref="KeyOf"/> makes of <see cref="File"/>.</param>
    public virtual RememberedFile? Recall(ulong key) => null;

    /// <summary>Renders all of its bytes.</summary>
    public abstract void Write(IBufferWriter<byte> output);

    /// <summary>What a file of a site is known by; all names that the disk takes for one have the same.</summary>
    public static ulong KeyOf(string file) => SiteListing.KeyOf(file);

    /// <summary>Hears what was written after it was rendered, on the same thread.</summary>
    public virtual void Done(WrittenFile written) { }
}

/// <summary>A file that is rendered by what is handed to it.</summary>
/// <param name="path">Where it stands in the site.</param>
/// <param name="write">Renders all of its bytes.</param>
public sealed class RenderedFile(SitePath path, Action<IBufferWriter<byte>> write) : SiteFile
{
    public override SitePath Path => path;

    public override void Write(IBufferWriter<byte> output) => write(output);
}

/// <summary>A file of the site that is a copy of a file on disk.</summary>
/// <param name="path">Where it stands in the site.</param>
/// <param name="original">The full path of the file on disk.</param>
public sealed class FileCopy(SitePath path, string original) : SiteFile
{
    private const int ChunkSize = 64 * 1024;

    public override SitePath Path => path;

    public override string? Original { get; } = original;

    public override void Write(IBufferWriter<byte> output)
    {
        using var source = new FileStream(Original!, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        while (source.Read(output.GetSpan(ChunkSize)) is var read and > 0) output.Advance(read);
    }
}

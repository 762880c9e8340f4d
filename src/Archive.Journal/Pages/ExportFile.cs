using System.Buffers;
using Archive.Engine;

namespace Archive.Journal.Pages;

/// <summary>A file for machines, written by the archive itself.</summary>
public abstract class ExportFile : SitePage
{
    private ExportFile(SitePath path, string name) : base(path, name) { }

    public abstract void Write(IBufferWriter<byte> output);

    /// <summary>A file that stands alone.</summary>
    public static ExportFile At(SitePath path, Action<IBufferWriter<byte>> write) => new Of<Action<IBufferWriter<byte>>>(path, "", write, static (write, output) => write(output));

    /// <summary>One of the many files that stand beside pages: what all of a kind have in common is not kept for each.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="content">What it is written from.</param>
    /// <param name="write">Writes it; the same for all of a kind.</param>
    public static ExportFile Beside<T>(SitePath page, string name, T content, Action<T, IBufferWriter<byte>> write) => new Of<T>(page, name, content, write);

    private sealed class Of<T>(SitePath path, string name, T content, Action<T, IBufferWriter<byte>> write) : ExportFile(path, name)
    {
        public override void Write(IBufferWriter<byte> output) => write(content, output);
    }
}

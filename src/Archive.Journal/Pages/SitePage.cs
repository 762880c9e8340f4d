using System.Buffers;
using Archive.Engine;

namespace Archive.Journal.Pages;

/// <summary>What the site holds at one path. Each can be rendered on its own, in any order, at the same time as others.</summary>
public abstract class SitePage(SitePath path)
{
    public SitePath Path { get; } = path;
}

/// <summary>A file for machines, written by the archive itself.</summary>
public sealed class ExportFile(SitePath path, Action<IBufferWriter<byte>> write) : SitePage(path)
{
    public void Write(IBufferWriter<byte> output) => write(output);
}

/// <summary>A file that is published as it is.</summary>
public sealed class CopiedFile(SitePath path, InputFile file) : SitePage(path)
{
    public InputFile File { get; } = file;
}

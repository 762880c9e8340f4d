using System.Buffers;
using Archive.Engine;

namespace Archive.Statiq;

/// <summary>PostProcess: page → its bytes, as the document's content.</summary>
internal sealed class RenderPages : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        var file = input.Get<SiteFile>(ArchiveKeys.File);
        if (file.Original is { } original) return [input.Clone(new LocalFileProvider(context.FileSystem).GetFile(original).GetContentProvider())];
        var bytes = new ArrayBufferWriter<byte>();
        file.Write(bytes);
        return [input.Clone(new MemoryContent(bytes.WrittenSpan.ToArray(), input.Destination.MediaType))];
    }
}

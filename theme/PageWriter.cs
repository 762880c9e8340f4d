using System.Buffers;
using System.IO.Pipelines;

namespace Archive.Theme;

/// <summary>A buffer as the templates write to it: a page is whole before anybody reads it, so that there is never anything to send on.</summary>
internal sealed class PageWriter(IBufferWriter<byte> output) : PipeWriter
{
    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => 0;

    public override void Advance(int bytes) => output.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => default;

    public override void CancelPendingFlush() { }

    public override void Complete(Exception? exception = null) { }
}

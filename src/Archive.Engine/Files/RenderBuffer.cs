using System.Buffers;

namespace Archive.Engine;

/// <summary>Takes the bytes of one file after the other while they are rendered; those of a large one go on to disk in pieces.</summary>
internal sealed class RenderBuffer : IBufferWriter<byte>
{
    private const int FirstSize = 64 * 1024;
    private const int PieceSize = 1024 * 1024;

    private byte[] _bytes = new byte[FirstSize];
    private int _count;
    private Func<LargeFile>? _create;
    private LargeFile? _large;

    /// <summary>Renders a file.</summary>
    /// <param name="write">Renders it.</param>
    /// <param name="create">Makes the file on disk, should it be a large one.</param>
    /// <returns>The large file; null where all of it is in <see cref="Written"/>.</returns>
    public LargeFile? Render(Action<IBufferWriter<byte>> write, Func<LargeFile> create)
    {
        (_count, _create, _large) = (0, create, null);
        // What was once needed for a single large piece is not held for ever.
        if (_bytes.Length > 2 * PieceSize) _bytes = new byte[FirstSize];
        try
        {
            write(this);
            if (_large is not null) PassOn();
            return _large;
        }
        catch
        {
            _large?.Dispose();
            throw;
        }
    }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _count);
        _count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(1, sizeHint));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(Math.Max(1, sizeHint));
        return _bytes.AsSpan(_count);
    }

    private void MakeRoom(int size)
    {
        if (size <= _bytes.Length - _count) return;
        if (_count + (long)size > PieceSize && _count > 0) PassOn();
        if (size > _bytes.Length - _count) Array.Resize(ref _bytes, Math.Max(Math.Min(2 * _bytes.Length, PieceSize), _count + size));
    }

    private void PassOn()
    {
        _large ??= _create!();
        _large.Append(Written);
        _count = 0;
    }
}

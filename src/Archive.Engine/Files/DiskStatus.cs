using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Archive.Engine;

/// <summary>What kind of thing is at a path, a link for itself.</summary>
internal enum DiskEntry { None, File, Folder, Other }

/// <summary>
/// What the disk says of the files and folders below a folder, one by one. .NET asks by strings and makes an object of each answer,
/// which takes longer than the disk; where the system is not Linux, nothing can be asked.
/// </summary>
internal sealed class DiskStatus : IDisposable
{
    // linux/fcntl.h, linux/stat.h
    private const int OpenAsPath = 0x200000;
    private const int CloseOnExec = 0x80000;
    private const int NoFollow = 0x100;
    private const uint TypeTimeAndSize = 0x1 | 0x40 | 0x200;
    private const int TypeMask = 0xF000;
    private const int TypeOfFile = 0x8000;
    private const int TypeOfFolder = 0x4000;

    private const int TicksPerSecond = 10_000_000;
    private const int NanosecondsPerTick = 100;

    private readonly SafeFileHandle _folder;
    private readonly byte[] _path = new byte[4096];

    private DiskStatus(SafeFileHandle folder) => _folder = folder;

    /// <summary>Null where nothing can be asked of a folder.</summary>
    public static DiskStatus? Below(string folder)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            var handle = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(folder + '\0'), OpenAsPath | CloseOnExec), ownsHandle: true);
            if (!handle.IsInvalid && new DiskStatus(handle) is var status && status.Of("."u8, out _, out _) == DiskEntry.Folder) return status;
            handle.Dispose();
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
        }
        return null;
    }

    /// <summary>Asks for what is at a path.</summary>
    /// <param name="path">In UTF-8, relative to the folder.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="written">When it was last written, in ticks of UTC.</param>
    public DiskEntry Of(ReadOnlySpan<byte> path, out long length, out long written)
    {
        (length, written) = (0, 0);
        if (path.Length >= _path.Length) return DiskEntry.None;
        path.CopyTo(_path);
        _path[path.Length] = 0;
        if (Statx((int)_folder.DangerousGetHandle(), in _path[0], NoFollow, TypeTimeAndSize, out var status) != 0) return DiskEntry.None;
        length = (long)status.Size;
        written = DateTime.UnixEpoch.Ticks + status.Written.Seconds * TicksPerSecond + status.Written.Nanoseconds / NanosecondsPerTick;
        return (status.Mode & TypeMask) switch { TypeOfFile => DiskEntry.File, TypeOfFolder => DiskEntry.Folder, _ => DiskEntry.Other };
    }

    public void Dispose() => _folder.Dispose();

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    private static extern int Statx(int folder, in byte path, int flags, uint mask, out Status status);

    /// <summary>struct statx, which is the same on every machine.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(40)] public ulong Size;
        [FieldOffset(112)] public Time Written;
    }

    /// <summary>struct statx_timestamp.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public uint Nanoseconds;
        private readonly int _reserved;
    }
}

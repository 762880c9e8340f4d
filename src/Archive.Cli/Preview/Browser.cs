using System.ComponentModel;
using System.Diagnostics;

namespace Archive.Cli.Preview;

/// <summary>The browser of whoever sits at this machine.</summary>
internal static class Browser
{
    /// <summary>Asks it to go to an address; where there is none, that is said and is no harm.</summary>
    public static void Open(string address)
    {
        try
        {
            using var _ = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception error) when (error is Win32Exception or PlatformNotSupportedException)
        {
            Console.Error.WriteLine($"archive: No browser could be opened; go to {address} yourself.");
        }
    }
}

using Microsoft.AspNetCore.Http;

namespace Archive.Cli.Preview;

/// <summary>The names by which this machine calls itself.</summary>
internal static class LocalHost
{
    private const int PortOfHttp = 80;

    /// <summary>
    /// Whether a browser asks for this machine by a name of its own. Under any other name the question is of a page of somebody else's,
    /// whose name was made to lead here (DNS rebinding), and which could read the answer.
    /// </summary>
    public static bool IsMeant(HostString host, int port) =>
        (host.Host is "127.0.0.1" or "[::1]" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) && (host.Port ?? PortOfHttp) == port;
}

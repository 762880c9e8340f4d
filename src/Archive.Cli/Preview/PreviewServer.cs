using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace Archive.Cli.Preview;

/// <summary>A web server for this machine alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // A browser that holds its line open is not waited for.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly WebApplication _server;

    private PreviewServer(WebApplication server, string address)
    {
        _server = server;
        Address = address;
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public string Address { get; }

    /// <exception cref="CannotRunException">The port is taken, or nobody may listen at it.</exception>
    public static async Task<PreviewServer> StartAsync(int port, Answers answers)
    {
        // Nothing of what servers usually read: no settings file of the current folder, no environment.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        server.Run(answers.GiveAsync);
        try
        {
            await server.StartAsync();
        }
        catch (Exception error) when (error is IOException or System.Net.Sockets.SocketException)
        {
            await server.DisposeAsync();
            var why = error.InnerException is AddressInUseException ? "is in use by another program, perhaps another preview" : $"cannot be listened at ({error.Message})";
            throw new CannotRunException($"Port {port} {why}. Choose another by --port, or let --port 0 take one that is free.");
        }
        return new PreviewServer(server, server.Urls.First() + "/");
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _server.StopAsync(patience.Token);
        await _server.DisposeAsync();
    }
}

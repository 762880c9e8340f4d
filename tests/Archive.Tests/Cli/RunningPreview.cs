using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Archive.Tests.Cli;

/// <summary>archive preview as it runs in a shell, until the test is over.</summary>
internal sealed class RunningPreview : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };

    private RunningPreview(Process process, string address)
    {
        _process = process;
        Address = address;
        _ = Task.Run(() => NoteAsync(process.StandardOutput));
        _ = Task.Run(() => NoteAsync(process.StandardError));
    }

    /// <summary>The server's, with a slash at the end; the site is below it.</summary>
    public string Address { get; }

    public int Port => new Uri(Address).Port;

    /// <summary>What it has said so far on the terminal, after its address.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    public static RunningPreview Start(string folder, params string[] options)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "archive.dll"), "preview", "--port", "0", .. options])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var first = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(process.StandardError.ReadToEnd());
        return new RunningPreview(process, first.Split(' ')[0]);
    }

    public async Task<HttpResponseMessage> AskAsync(string path, HttpMethod? method = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, Address + path);
        change?.Invoke(request);
        return await _client.SendAsync(request);
    }

    public async Task<HttpStatusCode> StatusAsync(string path) => (await AskAsync(path)).StatusCode;

    public async Task<string> TextAsync(string path) => await (await AskAsync(path)).Content.ReadAsStringAsync();

    /// <summary>The whole answer to a path that clients would put in order before they ask.</summary>
    public async Task<string> RawAsync(string path)
    {
        using var socket = new TcpClient("127.0.0.1", Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{Port}\r\nConnection: close\r\n\r\n"));
        return await new StreamReader(socket.GetStream()).ReadToEndAsync();
    }

    /// <summary>The present state, as pages are told of it.</summary>
    public Task<JsonElement> StateAsync() => StateAsync(_ => true);

    /// <summary>The first state that is as expected.</summary>
    public async Task<JsonElement> StateAsync(Func<JsonElement, bool> isExpected)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var lines = new StreamReader(await _client.GetStreamAsync(Address + ".preview/events", patience.Token));
        while (await lines.ReadLineAsync(patience.Token) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line[6..]).RootElement is var state && isExpected(state)) return state;
        throw new EndOfStreamException();
    }

    /// <summary>Waits until a page is as expected.</summary>
    public async Task UntilAsync(string path, Func<HttpStatusCode, string, bool> isExpected)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            var answer = await AskAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            if (isExpected(answer.StatusCode, text)) return;
            if (clock.Elapsed > Patience) throw new TimeoutException($"{path} is still {answer.StatusCode}: {text}\n{Output}");
        }
    }

    /// <summary>Sends a signal, and returns the exit status.</summary>
    public int End(string signal)
    {
        using (var kill = Process.Start("kill", ["-" + signal, $"{_process.Id}"])) kill.WaitForExit();
        if (!_process.WaitForExit(Patience)) throw new TimeoutException("It does not end.");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        _client.Dispose();
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task NoteAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
            lock (_output) _output.Append(line).Append('\n');
    }
}

internal static class PreviewAnswers
{
    /// <summary>What came with an answer; the client has all of it when it hands the answer out.</summary>
    public static byte[] Bytes(this HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync().Result;

    public static string Text(this HttpResponseMessage answer) => Encoding.UTF8.GetString(answer.Bytes());
}

using Archive.Cli;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>What whoever waits for a build is told.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly StringWriter _output = new();

    public void Dispose() => _output.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Short_work_says_nothing(bool isTerminal)
    {
        using var progress = new Progress(_output, isTerminal, _clock);
        Assert.Equal(7, progress.During("Reading", 20, "files", told =>
        {
            told.Report(20);
            return 7;
        }));
        _clock.Advance(60);
        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public void On_a_terminal_a_line_tells_phase_count_and_rate_and_is_gone_in_the_end()
    {
        using var progress = new Progress(_output, isTerminal: true, _clock);
        progress.During("Reading", 20_000, "files", told =>
        {
            _clock.Advance(2);
            told.Report(12_000);
            told.Report(11_999);
            _clock.Advance(2);
            return 0;
        });
        Assert.Equal("\rReading 20,000 files\rReading files: 12,000 of 20,000, 3,000 a second\r" + new string(' ', 47) + "\r", _output.ToString());
    }

    [Fact]
    public void A_shorter_line_leaves_nothing_of_a_longer_one()
    {
        using var progress = new Progress(_output, isTerminal: true, _clock);
        progress.During("Writing", 5, "files", told =>
        {
            told.Report(5);
            _clock.Advance(1);
            _clock.Advance(1);
            _clock.Advance(8);
            return 0;
        });
        Assert.Equal("\rWriting files: 5 of 5, 5 a second\rWriting files: 5 of 5, 2 a second\rWriting files: 5 of 5, 0 a second\r" + new string(' ', 33) + "\r", _output.ToString());
    }

    [Fact]
    public void Elsewhere_there_are_plain_lines()
    {
        using var progress = new Progress(_output, isTerminal: false, _clock);
        progress.During("Linking", 100_000, "articles", _ =>
        {
            _clock.Advance(10);
            _clock.Advance(10);
            return 0;
        });
        Assert.Equal(string.Concat(Enumerable.Repeat("Linking 100,000 articles" + Environment.NewLine, 2)), _output.ToString());
    }

    [Fact]
    public void Where_the_work_fails_the_line_is_gone_too()
    {
        using var progress = new Progress(_output, isTerminal: true, _clock);
        Assert.Throws<IOException>(() => progress.During<int>("Writing", 5, "files", _ =>
        {
            _clock.Advance(1);
            throw new IOException("The disk is full.");
        }));
        Assert.EndsWith(new string(' ', "Writing 5 files".Length) + "\r", _output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Stands still until the test lets time pass; then timers tick once.</summary>
    private sealed class Clock : TimeProvider
    {
        private readonly List<TimerCallback> _timers = [];
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _timers.Add(callback);
            return new Timer();
        }

        public void Advance(int seconds)
        {
            _now += seconds;
            foreach (var timer in _timers) timer(null);
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}

using System.CommandLine;
using Archive.Journal.Model;

namespace Archive.Cli;

/// <summary>The options of commands that make a site.</summary>
internal sealed class SiteOptionSet
{
    private readonly Option<string> _input = new("--input", "-i")
    {
        Description = "The folder with archive.yml, articles/ and pages/.",
        DefaultValueFactory = _ => "input",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write the site to; made where it is missing.",
        DefaultValueFactory = _ => "output",
    };

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "The address of the home page, in place of archive.yml's base-url.",
        CustomParser = result =>
        {
            if (WebUrl.TryBase(result.Tokens[0].Value, out var url)) return url;
            result.AddError($"'{result.Tokens[0].Value}' is not the address of a home page: write an absolute URL such as https://name.github.io/archive/.");
            return null;
        },
    };

    private readonly Option<PartialDate> _today = new("--today")
    {
        Description = "The date that embargoes are measured by (YYYY-MM-DD), in place of today's.",
        CustomParser = result =>
        {
            if (PartialDate.TryParse(result.Tokens[0].Value, out var date) && date.Day > 0) return date;
            result.AddError($"'{result.Tokens[0].Value}' is not a date: write YYYY-MM-DD.");
            return default;
        },
        DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.UtcNow) is var now ? new PartialDate(now.Year, now.Month, now.Day) : default,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_input);
        command.Options.Add(_output);
        command.Options.Add(_baseUrl);
        command.Options.Add(_today);
    }

    /// <summary>All but the output folder, for commands that write no site.</summary>
    public void AddReadingTo(Command command)
    {
        command.Options.Add(_input);
        command.Options.Add(_baseUrl);
        command.Options.Add(_today);
    }

    /// <summary>The input folder and the date, for commands that take a site as it is.</summary>
    public void AddDatedTo(Command command)
    {
        command.Options.Add(_input);
        command.Options.Add(_today);
    }

    public BuildRequest Read(ParseResult result) => new(ReadInput(result), result.GetValue(_output)!, ReadOptions(result));

    public string ReadInput(ParseResult result) => result.GetValue(_input)!;

    /// <summary>The input folder; null where nobody named one and the usual one is not there.</summary>
    public string? ReadExistingInput(ParseResult result) =>
        result.GetResult(_input) is { Implicit: false } || Directory.Exists(ReadInput(result)) ? ReadInput(result) : null;

    public Journal.SiteOptions ReadOptions(ParseResult result) =>
        new(result.GetValue(_today), result.GetValue(_baseUrl), FolderInRepository(ReadInput(result)));

    // A folder below the current one is taken to lie there in the repository too; any other stands for the usual one.
    private static string FolderInRepository(string input)
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), input).Replace('\\', '/');
        return path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "input" : path;
    }
}

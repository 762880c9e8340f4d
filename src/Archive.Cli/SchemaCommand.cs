using System.CommandLine;
using Archive.Journal.Reading;

namespace Archive.Cli;

/// <summary>archive schema: what the input files may say, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string?>("kind")
        {
            Description = $"One of {string.Join(", ", Kinds)}; without it, article.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.AcceptOnlyFromAmong(Kinds);
        var folder = new Option<string?>("--write", "-w") { Description = "The folder to write the schema to as a file; without a kind, all of them." };
        var command = new Command("schema", "Prints the JSON Schema of the front matter or of a settings file, by which editors complete and explain keys.");
        command.Arguments.Add(kind);
        command.Options.Add(folder);
        command.SetAction(result => Run(result.GetValue(kind), result.GetValue(folder)));
        return command;
    }

    private static string[] Kinds => [.. InputSchema.All.Select(s => s.Name)];

    private static int Run(string? kind, string? folder)
    {
        try
        {
            if (folder is null) Print(InputSchema.All.First(s => s.Name == (kind ?? "article")));
            else Write(InputSchema.All.Where(s => kind is null || s.Name == kind), folder);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("archive: " + error.Message);
            return ExitCode.CouldNotRun;
        }
    }

    private static void Print(InputSchema schema)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(schema.ToJson());
    }

    private static void Write(IEnumerable<InputSchema> schemas, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.FileName);
            File.WriteAllBytes(path, schema.ToJson());
            Console.WriteLine($"Wrote {path}.");
        }
    }
}

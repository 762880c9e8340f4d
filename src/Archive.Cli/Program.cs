using System.CommandLine;
using Archive.Cli;

var options = new SiteOptionSet();
var root = new RootCommand("Turns article files into a browsable archive of a journal's correspondence. With no command: build.");
options.AddTo(root);
root.SetAction(result => BuildCommand.Run(options.Read(result)));
root.Subcommands.Add(BuildCommand.Create());
root.Subcommands.Add(PreviewCommand.Create());
root.Subcommands.Add(JoinCommand.Create());
root.Subcommands.Add(ValidateCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(ReportCommand.Create());
root.Subcommands.Add(SchemaCommand.Create());
root.Subcommands.Add(NewCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(FixCommand.Create());
root.Subcommands.Add(PermalinksCommand.Create());
root.Subcommands.Add(ExportCommand.Create());
root.Subcommands.Add(TakedownCommand.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return parsed.Invoke();
foreach (var error in parsed.Errors) Console.Error.WriteLine($"archive: {error.Message}");
Console.Error.WriteLine("archive: 'archive --help' tells the commands and options.");
return ExitCode.CouldNotRun;

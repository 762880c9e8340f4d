using System.CommandLine;
using Archive.Benchmarks.Letters;
using Archive.Benchmarks.Modules;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

var folder = new Argument<string>("folder") { Description = "The input folder to write." };
var letters = new Option<int>("--letters") { Description = "How many letters.", DefaultValueFactory = _ => 20_000 };
var seed = new Option<int>("--seed") { Description = "Where chance begins: the same seed makes the same letters.", DefaultValueFactory = _ => 1 };
var generate = new Command("generate", "Writes an archive of invented letters.") { folder, letters, seed };
var plain = new Option<bool>("--plain") { Description = "Only the letters, with front matter that other generators read." };
generate.Options.Add(plain);
generate.SetAction(result =>
{
    if (result.GetValue(plain)) PlainLetters.Write(result.GetValue(folder)!, result.GetValue(letters), result.GetValue(seed));
    else LetterArchive.Write(result.GetValue(folder)!, result.GetValue(letters), result.GetValue(seed));
});

var filter = new Argument<string>("filter") { Description = "Which to measure, such as *Reading*.", DefaultValueFactory = _ => "*" };
var modules = new Command("modules", "Measures reading, linking, rendering and indexing, each by itself.") { filter };
// In this process: the project that it would build otherwise would be built by this one's rules.
modules.SetAction(result => { BenchmarkSwitcher.FromTypes([typeof(Reading), typeof(Site)]).Run(["--filter", result.GetValue(filter)!], ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))); });

return new RootCommand("Measures how fast the program is.") { generate, modules }.Parse(args).Invoke();

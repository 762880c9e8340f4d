using System.CommandLine;
using Archive.Benchmarks.Letters;

var folder = new Argument<string>("folder") { Description = "The input folder to write." };
var letters = new Option<int>("--letters") { Description = "How many letters.", DefaultValueFactory = _ => 20_000 };
var seed = new Option<int>("--seed") { Description = "Where chance begins: the same seed makes the same letters.", DefaultValueFactory = _ => 1 };
var generate = new Command("generate", "Writes an archive of invented letters.") { folder, letters, seed };
generate.SetAction(result => LetterArchive.Write(result.GetValue(folder)!, result.GetValue(letters), result.GetValue(seed)));

return new RootCommand("Measures how fast the program is.") { generate }.Parse(args).Invoke();

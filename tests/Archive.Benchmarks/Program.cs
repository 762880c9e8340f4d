using System.CommandLine;
using Archive.Benchmarks.Letters;

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

return new RootCommand("Measures how fast the program is.") { generate }.Parse(args).Invoke();

using System.Collections.Frozen;

namespace Archive.Journal.Records;

/// <summary>A language tag (BCP 47) → the language's name in babel, which BibLaTeX knows languages by; empty where babel has none for it.</summary>
internal static class BabelLanguage
{
    private static readonly FrozenDictionary<string, string> Names = new[]
    {
        ("ar", "arabic"), ("bg", "bulgarian"), ("ca", "catalan"), ("cs", "czech"), ("da", "danish"), ("de", "ngerman"),
        ("de-AT", "naustrian"), ("de-CH", "nswissgerman"), ("el", "greek"), ("en", "english"), ("en-AU", "australian"),
        ("en-CA", "canadian"), ("en-GB", "british"), ("en-NZ", "newzealand"), ("en-US", "american"), ("es", "spanish"), ("et", "estonian"),
        ("eu", "basque"), ("fa", "persian"), ("fi", "finnish"), ("fr", "french"), ("gl", "galician"), ("he", "hebrew"), ("hr", "croatian"),
        ("hu", "hungarian"), ("is", "icelandic"), ("it", "italian"), ("ja", "japanese"), ("ko", "korean"), ("lt", "lithuanian"),
        ("lv", "latvian"), ("nb", "norsk"), ("nl", "dutch"), ("nn", "nynorsk"), ("no", "norsk"), ("pl", "polish"), ("pt", "portuguese"),
        ("pt-BR", "brazilian"), ("ro", "romanian"), ("ru", "russian"), ("sk", "slovak"), ("sl", "slovene"), ("sr", "serbian"),
        ("sv", "swedish"), ("tr", "turkish"), ("uk", "ukrainian"), ("zh", "chinese"),
    }.ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.OrdinalIgnoreCase);

    public static string Of(string tag) => Names.TryGetValue(tag, out var name) || Names.TryGetValue(tag.Split('-')[0], out name) ? name : "";
}

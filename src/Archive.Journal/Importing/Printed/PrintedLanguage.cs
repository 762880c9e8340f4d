using System.Collections.Frozen;

namespace Archive.Journal.Importing;

/// <summary>Reads a language by PubMed's three letters (ISO 639-2) or by its English name, as TeX has it, into a tag of two letters (BCP 47).</summary>
internal static class PrintedLanguage
{
    private static readonly FrozenDictionary<string, string> Tags = (
        "ara ar arabic ar bul bg bulgarian bg cat ca catalan ca chi zh zho zh chinese zh cze cs ces cs czech cs dan da danish da dut nl nld nl dutch nl eng en english en american en usenglish en british en ukenglish en est et estonian et " +
        "fin fi finnish fi fre fr fra fr french fr ger de deu de german de ngerman de gre el ell el greek el heb he hebrew he hin hi hindi hi hrv hr scr hr croatian hr hun hu hungarian hu ice is isl is icelandic is ind id indonesian id " +
        "ita it italian it jpn ja japanese ja kor ko korean ko lav lv latvian lv lit lt lithuanian lt nor no norwegian no norsk no per fa fas fa persian fa pol pl polish pl por pt portuguese pt brazilian pt-BR rum ro ron ro romanian ro " +
        "rus ru russian ru slo sk slk sk slovak sk slv sl slovene sl slovenian sl spa es spanish es srp sr scc sr serbian sr swe sv swedish sv tha th thai th tur tr turkish tr ukr uk ukrainian uk vie vi vietnamese vi")
        .Split(' ').Chunk(2).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag; a text that is a tag already, or unknown, as it is. Several languages are none: undetermined.</summary>
    public static string Read(string text)
    {
        var line = CleanText.OneLine(text);
        return line is "mul" or "und" or "" ? "" : Tags.GetValueOrDefault(line) ?? line;
    }
}

using Xunit;

namespace Archive.Tests.Records;

/// <summary>No character of a title or of a name is lost or read as something else, whatever it means to a format.</summary>
public sealed class HostileTitleTests
{
    private static HostileLetters Letters => HostileLetters.All;

    [Fact]
    public void Pandoc_reads_two_thousand_BibLaTeX_entries_as_they_were_meant() => ReadBack.PandocFromBibLaTeX(Letters.Records, Letters.In("cite.bib"));

    [Fact]
    public void Pandoc_reads_two_thousand_RIS_entries_as_they_were_meant() => ReadBack.PandocFromRis(Letters.Records, Letters.In("cite.ris"));

    [Fact]
    public void Pandoc_reads_two_thousand_CSL_JSON_items_as_they_were_meant() => ReadBack.PandocFromCslJson(Letters.Records, Letters.In("cite.csl.json"));

    [Fact]
    public void Biber_reads_two_thousand_BibLaTeX_entries_without_a_warning() => ReadBack.BiberFromBibLaTeX(Letters.Records, Letters.In("cite.bib"));

    [Fact]
    public void Bibutils_convert_two_thousand_RIS_entries() => ReadBack.BibutilsFromRis(Letters.Records, Letters.In("cite.ris"));
}

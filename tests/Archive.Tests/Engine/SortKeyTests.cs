using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

public class SortKeyTests
{
    [Theory]
    [InlineData("Smith, J", "Smithers, A")]
    [InlineData("Smith, Z", "Smith Jones, A")]
    [InlineData("Smith Jones, A", "Smithers, A")]
    [InlineData("Ångström, Z", "Anthony, A")]
    [InlineData("O’Brien, A", "Obrien, B")]
    [InlineData("Zürich", "Ωmega")]
    [InlineData("Zürich", "Толстой")]
    [InlineData("Толстой", "日本語")]
    [InlineData("“Quoted”", "Rest")]
    public void Sorts_before(string first, string second) =>
        Assert.True(string.CompareOrdinal(SortKey.Of(first), SortKey.Of(second)) < 0);

    [Theory]
    [InlineData("Smith-Jones", "smithjones")]
    [InlineData(" Smith ,  J. ", "smith  j")]
    [InlineData("தமிழ்", "தமிழ்")]
    [InlineData("?!", "")]
    public void Keeps_letters_digits_and_gaps(string text, string key) => Assert.Equal(key, SortKey.Of(text));
}

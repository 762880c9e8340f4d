using System.Text;
using Archive.Engine;
using Archive.Journal.Reading;
using CsCheck;
using Xunit;

namespace Archive.Tests.Reading;

public class ProseImageSizeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000280 000001E0 08", 640, 480)]
    [InlineData("474946383961 8002 E001 00", 640, 480)]
    [InlineData("FFD8 FFE0 0004 0000 FFFF C0 0011 08 01E0 0280 03", 640, 480)]
    [InlineData("52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 DF0100", 640, 480)]
    [InlineData("52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 E001", 640, 480)]
    [InlineData("52494646 00000000 57454250 5650384C 00000000 2F 7FC27700 00000000 00", 640, 480)]
    public void Reads_the_size_from_the_head(string hex, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageSize.Of(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<?xml version='1.0'?><svg xmlns='x' width='640' height='480px'>", 640, 480)]
    [InlineData("<svg viewBox='0 0 640.4 480' width='100%'>", 640, 480)]
    [InlineData("<svg\nviewBox=\"0,0,640,480\">", 640, 480)]
    [InlineData("<svg width='0' height='1'>", 0, 0)]
    [InlineData("<svg width='12cm' height='1cm'>", 0, 0)]
    [InlineData("<svg viewBox='0 0 x y'>", 0, 0)]
    [InlineData("<svg width='999999999' height='1'>", 0, 0)]
    public void Reads_the_size_of_a_drawing(string svg, int width, int height) =>
        Assert.Equal(width == 0 ? null : new ImageSize(width, height), ImageSize.Of(Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 FFFFFFFF 00000001 08")]
    [InlineData("FFD8FF")]
    [InlineData("FFD8 FFE0 0000 FFE0 0000 FFE0 0000")]
    public void Says_nothing_of_a_head_that_tells_nothing(string hex) => Assert.Null(ImageSize.Of(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Fact]
    public void Survives_any_bytes()
    {
        string[] heads = ["89504E470D0A1A0A", "474946383961", "FFD8FF", "52494646000000005745425056503858", "52494646000000005745425056503820", "5249464600000000574542505650384C", "3C737667"];
        Gen.Select(Gen.Int[0, heads.Length - 1].Select(i => heads[i]), Gen.Byte.Array[0, 64], (head, rest) => Convert.FromHexString(head).Concat(rest).ToArray()).Sample(bytes => { _ = ImageSize.Of(bytes); }, iter: 20_000);
    }

    [Fact]
    public void Reads_the_size_from_a_file_and_survives_its_absence()
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        File.WriteAllText(file, "<svg width='3' height='4'/>");
        try
        {
            Assert.Equal(new ImageSize(3, 4), ImageSize.Of(new InputFile("a.svg", file, 0)));
        }
        finally
        {
            File.Delete(file);
        }
        Assert.Null(ImageSize.Of(new InputFile("a.svg", file, 0)));
    }
}

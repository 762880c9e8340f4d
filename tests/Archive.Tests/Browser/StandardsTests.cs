using Archive.Engine;
using Xunit;

namespace Archive.Tests.Browser;

/// <summary>Every page and the stylesheet by the W3C's checker (the Nu Html Checker).</summary>
public sealed class StandardsTests(Chromium chromium)
{
    [Fact]
    public void The_checker_has_nothing_to_say_of_any_page_or_the_stylesheet()
    {
        var checker = OtherPrograms.Package("vnu-jar/build/dist/vnu.jar");
        OtherPrograms.Need(File.Exists(checker), "The W3C's checker is not installed: npm ci --ignore-scripts --prefix tests/tools.");
        OtherPrograms.Need(OtherPrograms.IsInstalled("java"), "The W3C's checker needs Java: apt-get install default-jre-headless.");
        // From a server, since from a file every stylesheet is foreign by the pages' own policy.
        var pages = chromium.Server.Site.HtmlFiles.Select(f => new Uri(new Uri(chromium.Server.Address), new SitePath("/" + f).Encoded[1..]).AbsoluteUri);
        var mirrored = chromium.Mirrored.OneOfEachKind().Select(p => chromium.Mirrored.Address + p);
        string[] java = ["-Xss4m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", checker, "--stdout"];
        Assert.Equal((0, "", ""), OtherPrograms.Run("java", [.. java, .. pages]));
        // Its frame is Arabic and its letters are not, as they say: a guess at the language of the whole would be wrong.
        Assert.Equal((0, "", ""), OtherPrograms.Run("java", [.. java, "--no-langdetect", .. mirrored]));
        using var folder = new TemporaryFolder();
        folder.Write("archive.css", chromium.Server.Site.Files["assets/archive.css"]);
        Assert.Equal((0, "", ""), OtherPrograms.Run("java", "-jar", checker, "--css", "--stdout", folder["archive.css"]));
    }
}

using Archive.Engine;

namespace Archive.Journal;

/// <summary>
/// Every diagnostic that the program can utter, a method each: a code, a place, one sentence in an editor's words, and a way out.
/// </summary>
// One file on purpose, whatever its length: the whole catalogue can be read, and translated, in one go.
internal static class Problems
{
    // Prose: the Markdown of articles and pages.

    public static Diagnostic LinkSchemeRefused(Place place, string scheme) =>
        Error("TXT001", place, $"A link may not begin with '{Short(scheme)}:'.", "Links begin with https:, http:, mailto: or tel:, or lead to an article, an attachment or a page of this site.");

    public static Diagnostic TextTooLong(Place place, int length, int limit) =>
        Error("TXT002", place, $"The text has {length:N0} characters; at most {limit:N0} can be read.", "Put what belongs to a supplement into an attachment.");

    public static Diagnostic NestedTooDeep(Place place) =>
        Error("TXT003", place, "Lists, quotations, brackets or emphasis stand too deep within one another here.", "Close some of them, or set a backslash before marks that are meant as characters.");

    public static Diagnostic CitationUndefined(Place place, string label, string? nearest) =>
        Error("TXT004", place, $"The citation [^{label}] has no reference.", nearest is null ? $"Add a line '[^{label}]: …' at the end of the file." : $"Did you mean [^{nearest}]?");

    public static Diagnostic ReferenceDuplicate(Place place, string label, int firstLine) =>
        Error("TXT005", place, $"The reference [^{label}] is defined a second time; line {firstLine} has it first.", "Give one of them another label.");

    public static Diagnostic ReferenceUncited(Place place, string label) =>
        Warning("TXT006", place, $"The text never cites the reference [^{label}].", "Cite it, or take it out; until then it stands last in the list.");

    public static Diagnostic ReferenceMisplaced(Place place, string label) =>
        Error("TXT007", place, $"The reference [^{label}] is defined inside a list or a quotation.", "Put its definition at the left margin, after an empty line.");

    public static Diagnostic CitationInField(Place place, string label) =>
        Error("TXT008", place, $"A text in the front matter cannot cite a reference: [^{label}].", "Cite it in the article's text.");

    public static Diagnostic LinkWithoutScheme(Place place, string url) =>
        Error("TXT009", place, $"The link '{Short(url)}' does not say how to get there.", "Write https: before it.");

    public static Diagnostic FragmentUnknown(Place place, string fragment, string? nearest) =>
        Error("TXT010", place, $"Nothing in this text has the name '#{Short(fragment)}'.", nearest is null ? "A heading's name is its words in lower case, with hyphens between them." : $"Did you mean '#{nearest}'?");

    public static Diagnostic AttachmentMissing(Place place, string path, string folder, string? nearest) =>
        Error("TXT011", place, $"There is no file '{Short(path)}' among this article's attachments.", nearest is null ? $"Attachments are the files in the folder '{folder}/' beside the article; a link to another article ends in .md." : $"Did you mean '{folder}/{nearest}'?");

    public static Diagnostic PathLeavesFolder(Place place, string path) =>
        Error("TXT012", place, $"The path '{Short(path)}' leads out of this article's folder.", "Link to the other article's .md file, or put a copy of the file beside this article.");

    public static Diagnostic BackslashInPath(Place place, string path) =>
        Error("TXT013", place, $"The path '{Short(path)}' has a backslash.", "Write forward slashes.");

    public static Diagnostic LinkToThisComputer(Place place, string path) =>
        Error("TXT014", place, $"The link '{Short(path)}' leads to a file on one computer.", "Put the file beside the article and link to it there.");

    public static Diagnostic LinkEmpty(Place place) =>
        Error("TXT015", place, "The link leads nowhere.", "Write its address between the round brackets.");

    public static Diagnostic LinkMalformed(Place place) =>
        Error("TXT016", place, "The link's address is not complete, or has characters that an address cannot have.", "Copy the address anew from the browser.");

    public static Diagnostic LinkWithoutText(Place place) =>
        Warning("TXT017", place, "The link has no words.", "Write between the square brackets where it leads.");

    public static Diagnostic ImageRemote(Place place) =>
        Error("TXT018", place, "The image lies elsewhere on the web; the archive loads nothing from other sites.", "Put the file into the folder beside the article.");

    public static Diagnostic ImageSchemeRefused(Place place, string scheme) =>
        Error("TXT019", place, $"An image may not begin with '{Short(scheme)}:'.", "Put the image as a file into the folder beside the article.");

    public static Diagnostic ImageNotBeside(Place place, string path) =>
        Error("TXT020", place, $"The image '{Short(path)}' is not one of this article's attachments.", "Put the file into the folder beside the article, and write its path without a slash before it.");

    public static Diagnostic ImageEmpty(Place place) =>
        Error("TXT021", place, "The image names no file.", "Write the file's path between the round brackets.");

    public static Diagnostic ImageKindRefused(Place place, string name) =>
        Error("TXT022", place, $"The file '{Short(name)}' is not an image that browsers show.", "Use svg, png, jpg, gif, webp or avif, or link to the file.");

    public static Diagnostic ImageWithoutAlt(Place place) =>
        Warning("TXT023", place, "The image has no description for readers who cannot see it.", "Write between the square brackets what the image shows.");

    public static Diagnostic TableWithoutCaption(Place place) =>
        Warning("TXT024", place, "The table has no caption.", "Set a paragraph such as 'Table 1. What it shows' directly before it.");

    public static Diagnostic TableInParagraph(Place place) =>
        Warning("TXT025", place, "These lines look like a table, but are read as a paragraph.", "Set an empty line before the table.");

    public static Diagnostic FormulaNotSet(Place place, string trouble) =>
        Warning("TXT026", place, $"The formula is shown as its source: {trouble}.", "The page about writing articles lists what formulas can hold.");

    public static Diagnostic FormulaUnclosed(Place place) =>
        Warning("TXT027", place, "Two dollar signs open a formula here that is never closed; they are shown as text.", "Close it with two dollar signs before the next empty line.");

    public static Diagnostic CommentUnclosed(Place place) =>
        Warning("TXT028", place, "A comment begins here and is never closed; it is shown as text.", "Close it with -->.");

    public static Diagnostic HeadingEmpty(Place place) =>
        Warning("TXT029", place, "The heading has no words and is left out.", "Write its words after the number signs, or take it out.");

    public static Diagnostic ReferenceEmpty(Place place, string label) =>
        Warning("TXT030", place, $"The reference [^{label}] has no text.", "Write the reference after the colon.");

    public static Diagnostic HtmlAsText(Place place, string tag) =>
        Warning("TXT031", place, $"HTML is shown as text: {Short(tag)}.", "Use Markdown: *emphasis*, **strong**, CO~2~, 10^9^.");

    // What is quoted from the text can be of any length; a message is one line.
    private static string Short(string text)
    {
        var line = string.Concat(text.Take(80).Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length > 80 ? line + "…" : line;
    }

    private static Diagnostic Error(string code, Place place, string message, string wayOut = "") => new(code, Severity.Error, place, message, wayOut);

    private static Diagnostic Warning(string code, Place place, string message, string wayOut = "") => new(code, Severity.Warning, place, message, wayOut);
}

using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>
/// Every finding that an import can tell, whatever the format: a kind, a place and one sentence in an editor's words. What lies in a
/// source is no fault of the archive: so these are not among its problems, have no code, and keep nothing from being built.
/// </summary>
internal static class Findings
{
    private const int Longest = 80;

    // Files.

    public static Finding Unreadable(string path, string reason) => Refused(Place.StartOf(path), $"The file cannot be read: {reason}.");

    public static Finding TooLarge(string path, long most) => Refused(Place.StartOf(path), $"The file has more than {most:N0} bytes when it is unpacked: divide it, or export fewer articles at a time.");

    public static Finding NotUnpacked(string path) => Refused(Place.StartOf(path), "The file cannot be unpacked: it is broken, locked with a password, or packed too deep.");

    public static Finding NotDecoded(Place place, string encoding) => Refused(place, $"From here on the file is not {encoding}: save it as UTF-8, or correct the encoding that it declares.");

    public static Finding EncodingUnknown(Place place, string encoding) => Refused(place, $"The file is in '{Short(encoding)}', which import does not read: save it as UTF-8.");

    public static Finding EncodingMisdeclared(Place place, string declared) => Guessed(place, $"The file says that it is {Short(declared)}, but it is UTF-8 and was read as that.");

    public static Finding NoFormat(string path) => Refused(Place.StartOf(path), $"The file is in none of the formats that import reads: {string.Join(", ", SourceFormat.All.Select(f => f.Name))}.");

    public static Finding NoArticles(Place place) => Refused(place, "There is no article in it.");

    public static Finding Malformed(Place place, string format, string reason) => Refused(place, $"From here on the file cannot be read as {format}: {reason}.");

    public static Finding TooDeep(Place place, int deepest) => Refused(place, $"Elements stand more than {deepest:N0} deep within one another.");

    public static Finding TooManyValues(Place place, int most) => Refused(place, $"The file holds more than {most:N0} values: divide it, or export fewer articles at a time.");

    // Articles.

    public static Finding NoTitle(Place place) => Refused(place, "The article has no title.");

    public static Finding NoAuthors(Place place, string type) => Refused(place, $"The {type} has no authors, and only notices and editorials may be unsigned: write its file by hand.");

    public static Finding ConsentWithdrawn(Place place) => Refused(place, "Consent is said to be withdrawn: such an article is not imported.");

    public static Finding WithdrawnHere(Place place, string id) => Kept(place, $"The archive has taken down '{id}', which this article is; nothing of it was imported.");

    public static Finding DoesNotValidate(Place place, string reason) => Refused(place, $"The article's file would not validate: {reason}");

    public static Finding CannotMerge(Place place, string file) => Refused(place, $"The article is {file}, which cannot be read: mend that file first.");

    public static Finding KeptAsItIs(Place place, string key, string file) => Kept(place, $"'{key}' differs from {file}, which keeps its own.");

    public static Finding KeptText(Place place, string file) => Kept(place, $"The text differs from {file}, which keeps its own.");

    public static Finding TypeTaken(Place place, string word, string type) => Guessed(place, $"'{Short(word)}' is no type of the archive; the article was taken as '{type}'.");

    public static Finding NoType(Place place, string type) => Guessed(place, $"The type is not said; the article was taken as '{type}'.");

    public static Finding ValueDropped(Place place, string key, string reason) => Dropped(place, $"'{key}' was left out: {reason}");

    public static Finding InvisibleCharacters(Place place, int count) => Dropped(place, $"{count:N0} invisible characters that no text has.");

    public static Finding FileDropped(Place place, string name, string reason) => Dropped(place, $"The file {Short(name)}: {reason}");

    public static Finding KeptFile(Place place, string path) => Kept(place, $"{path} is another file than the one beside the source, and stays.");

    // Relations.

    public static Finding RelationNotFound(Place place, string kind) => Dropped(place, $"A relation ('{Short(kind)}') to a work of which neither DOI, address nor title is known, and which is not in the archive.");

    public static Finding RelationOfOther(Place place, string work) => Dropped(place, $"A relation that is declared by the newer work, {Short(work)}, which is not in the archive yet.");

    public static Finding RelationToItself(Place place) => Dropped(place, "A relation of the article to itself.");

    public static Finding RelationCircle(Place place, string id) => Dropped(place, $"A relation to '{id}', which is itself about this article.");

    public static Finding RelationUnknown(Place place, string kind) => Dropped(place, $"A relation of a kind that the archive does not have: '{Short(kind)}'.");

    public static Finding RelationTaken(Place place, string kind, string key) => Guessed(place, $"A relation is called '{Short(kind)}' alone; it was taken as '{key}'.");

    // Pieces of records.

    public static Finding NoPlace(Place place, string field, string value) => Dropped(place, $"'{Short(field)}', for which the archive has no place: {Short(value)}");

    public static Finding LaterDate(Place place, string later, string first) => Dropped(place, $"A later date of publication, {later}: the archive has the first, {first}.");

    public static Finding NotAnArticle(Place place, string type) => Dropped(place, $"A record of type '{Short(type)}', which is no article of a journal.");

    public static Finding EntryBroken(Place place, Place at, string reason) => Refused(place, $"The entry cannot be read: {reason}, in line {at.Line}, column {at.Column}.");

    public static Finding ReferencesOfRecord(Place place, int count) => Dropped(place, $"{(count == 1 ? "A reference" : $"{count:N0} references")}: a record has no text that could cite them.");

    // Pieces of pages.

    public static Finding TooLargePage(Place place, int deepest, int most) => Refused(place, $"The page has more than {most:N0} pieces, or nests more than {deepest:N0} deep: no article has.");

    public static Finding Furniture(Place place, int lines, string example) => Dropped(place, $"{(lines == 1 ? "A line" : $"{lines:N0} lines")} of the page around the article, the first: {Short(example)}");

    // Pieces of the text.

    public static Finding Levelled(Place place, int count) => Dropped(place, $"The height of {count:N0} raised or lowered {(count == 1 ? "piece" : "pieces")} of a paragraph; the words are there.");

    public static Finding Unstressed(Place place, int count) => Dropped(place, $"The emphasis of {count:N0} {(count == 1 ? "piece" : "pieces")} of a paragraph, where Markdown has none; the words are there.");

    public static Finding WithoutMarks(Place place) => Dropped(place, "Emphasis and links of a paragraph that Markdown cannot set; the words are there.");

    public static Finding TextCut(Place place, int words) => Dropped(place, $"The text is longer than the archive can hold: the last {words:N0} words; the article became an extract.");

    public static Finding Left(Place place, string what) => Dropped(place, what);

    public static Finding Taken(Place place, string what) => Guessed(place, what);

    private static Finding Guessed(Place place, string sentence) => new(FindingKind.Guessed, place, sentence);

    private static Finding Dropped(Place place, string sentence) => new(FindingKind.Dropped, place, sentence);

    private static Finding Kept(Place place, string sentence) => new(FindingKind.Kept, place, sentence);

    private static Finding Refused(Place place, string sentence) => new(FindingKind.Refused, place, sentence);

    /// <summary>A value as a sentence may quote it.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : text[..Longest].TrimEnd() + "…";
}

using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>
/// Every diagnostic that the program can utter, a method each: a code, a place, one sentence in an editor's words, and a way out.
/// </summary>
// One file on purpose, whatever its length: the whole catalogue can be read, and translated, in one go.
internal static class Problems
{
    // Files: what lies in the input folder.

    public static Diagnostic Unreadable(Place place, string reason) =>
        Error("FIL001", place, $"The file cannot be read: {reason}.", "Check that it exists and that you may read it.");

    public static Diagnostic NotText(TextFault fault) => fault.Kind switch
    {
        TextFaultKind.Utf16 => Error("FIL002", fault.Place, "The file is saved as UTF-16.", "Save it as UTF-8."),
        TextFaultKind.Conflict => Error("FIL016", fault.Place, "Two versions of the file were merged, and here it holds both.", "Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."),
        TextFaultKind.ControlCharacter => Error("FIL003", fault.Place, $"The file holds an invisible character ({fault.Detail}) that has no place in a text.", "Delete it; your editor may not show it."),
        _ => Error("FIL002", fault.Place, $"The file is not UTF-8: the byte {fault.Detail} cannot stand here.", "Save it as UTF-8."),
    };

    public static Diagnostic FileTooLarge(Place place, long length, long most) =>
        Error("FIL004", place, $"The file has {length:N0} bytes; a text has {most:N0} at most.", "Move figures, data and supplements to files in the folder beside the article.");

    public static Diagnostic NotTakenIn(InputFault fault) => fault.Kind switch
    {
        InputFaultKind.LinkLeavesFolder => Error("FIL005", Place.StartOf(fault.Path), $"The symbolic link leads to '{fault.Detail}', out of the input folder or to a folder.", "Put the file itself here."),
        InputFaultKind.BrokenLink => Error("FIL006", Place.StartOf(fault.Path), $"The symbolic link leads to '{fault.Detail}', where there is nothing.", "Put the file itself here."),
        _ => Error("FIL001", Place.StartOf(fault.Path), "The folder cannot be read.", "Check that you may read it."),
    };

    public static Diagnostic NoArticles(string folder) =>
        Error("FIL007", Place.StartOf(folder), "There are no articles.", "Put the first one into articles/, say as articles/2020/first-letter.md.");

    public static Diagnostic StrayFile(Place place, string wayOut) =>
        Warning("FIL008", place, "The file belongs to nothing and is left out.", wayOut);

    public static Diagnostic NoSettings(Place place) =>
        Warning("FIL009", place, "There is no archive.yml: the archive has no title of its own, and feeds no address to point to.", "Add one with at least title: and base-url:.");

    public static Diagnostic UnpublishableName(Place place) =>
        Error("FIL010", place, "The file's name holds a character that cannot stand in the name of a published file.", "Use letters, digits, hyphens, underscores and dots.");

    public static Diagnostic LedgerMalformed(Place place) =>
        Error("FIL011", place, "This line of the ledger of withdrawn words cannot be read.", "Ledgers are written by 'archive takedown' and not by hand: bring the file back as it was, from the repository's history.");

    public static Diagnostic ActiveFile(Place place, string name) =>
        Error("FIL012", place, $"The file '{Short(name)}' is of a kind that could run in a reader's browser.", "Put it into a .zip, or save it as PDF.");

    public static Diagnostic DrawingRefused(Place place, string what) =>
        Error("FIL013", place, $"The drawing holds {Short(what)}; a drawing is published only if it can do nothing but be looked at.", "Save it as a plain SVG, without scripts and links, or as PNG.");

    public static Diagnostic DrawingUnreadable(Place place) =>
        Error("FIL014", place, "The drawing cannot be read as SVG from here on.", "Save it anew, or as PNG.");

    public static Diagnostic ImageTooLarge(Place place, long width, long height, long most) =>
        Error("FIL015", place, $"The image has {width:N0} × {height:N0} pixels; a reader's browser can be asked to show {most / 1_000_000:N0} million at most.", "Make it smaller, or put it into a .zip.");

    public static Diagnostic NotAnImage(Place place, string name) =>
        Warning("FIL017", place, $"The file '{Short(name)}' does not begin as an image does; readers would see nothing.", "Save the image anew, and put it here again.");

    // YAML: the text of the front matter and of the settings.

    public static Diagnostic Yaml(YamlFault fault) => fault.Kind switch
    {
        YamlFaultKind.Tab => Error("YML002", fault.Place, "The line is indented with a tab.", "Indent with spaces."),
        YamlFaultKind.Anchor => Error("YML003", fault.Place, $"'&{fault.Detail}' marks an anchor, which is not used here.", "Write the value out; put a text that begins with & in quotes."),
        YamlFaultKind.Alias => Error("YML004", fault.Place, $"'*{fault.Detail}' refers to an anchor, which is not used here.", "Write the value out; put a text that begins with * in quotes."),
        YamlFaultKind.Tag => Error("YML005", fault.Place, $"'{fault.Detail}' is a tag, which is not used here.", "Leave it out; put a text that begins with ! in quotes."),
        YamlFaultKind.MergeKey => Error("YML006", fault.Place, "'<<' merges groups of keys, which is not done here.", "Write the keys out."),
        YamlFaultKind.DuplicateKey => Error("YML007", fault.Place, $"The key '{fault.Detail}' stands here a second time; it is first in line {fault.EarlierLine}.", "Keep one of them."),
        YamlFaultKind.KeyNotText => Error("YML008", fault.Place, "A key is a word, not a list or a group.", "Put a text with brackets or braces in quotes."),
        YamlFaultKind.ControlCharacter => Error("YML012", fault.Place, $"The text holds an escape for a character ({fault.Detail}) that no text has.", "Delete it; a line break is \\n, a backslash \\\\."),
        YamlFaultKind.Comment => Error("YML013", fault.Place, $"From '{Short(fault.Detail)}' on, the line is a comment and would be left out.", "Put the whole value in quotes; in a comment, write a space after the number sign."),
        YamlFaultKind.TooDeep => Error("YML009", fault.Place, $"Lists and groups are nested more than {fault.Detail} deep.", "Put a text with brackets or braces in quotes."),
        YamlFaultKind.TooLarge => Error("YML010", fault.Place, $"There are more than {fault.Detail} values.", "Divide the file."),
        YamlFaultKind.SecondDocument => Error("YML011", fault.Place, "A second document begins here.", "Keep one; a line of three hyphens divides documents."),
        _ => Error("YML001", fault.Place, fault.Detail.Length == 0 ? "The text cannot be read as YAML." : $"The text cannot be read as YAML: {fault.Detail}.", "Write a space after the colon of a key, put a text that holds ': ' or begins with a special character in quotes, and close every bracket and quote."),
    };

    // Articles: the front matter, key by key.

    public static Diagnostic NoFrontMatter(Place place) =>
        Error("ART001", place, "The file does not begin with its front matter.", "Begin with a line of three hyphens (---), the keys, and another such line.");

    public static Diagnostic UnclosedFrontMatter(Place place) =>
        Error("ART002", place, "The front matter that begins here does not end.", "Put a line of three hyphens (---) after the last key.");

    public static Diagnostic UnknownKey(Place place, string key, string of, string? suggestion) =>
        Error("ART003", place, $"'{key}' is not a key of {of}.", suggestion is null ? "Leave it out, or look the keys up in the guide." : $"Did you mean '{suggestion}'?");

    public static Diagnostic MissingKey(Place place, string key, string of) =>
        Error("ART004", place, $"The key '{key}' is missing from {of}.", $"Add a line '{key}: …'.");

    public static Diagnostic WrongKind(Place place, string expected, string found) =>
        Error("ART005", place, $"Here {expected}, but there is {found}.");

    public static Diagnostic EmptyValue(Place place, string key) =>
        Warning("ART006", place, $"The key '{key}' says nothing.", "Fill it in, or leave the line out.");

    public static Diagnostic EmptyItem(Place place) =>
        Warning("ART006", place, "The entry of the list says nothing.", "Fill it in, or leave the line out.");

    public static Diagnostic EmptyFrontMatter(Place place) =>
        Error("ART007", place, "The front matter is empty.", "It needs at least title: and type:.");

    public static Diagnostic UnknownWord(Place place, string word, IEnumerable<string> known) =>
        Error("ART008", place, $"'{Short(word)}' is not one of the words for this key.", (Suggestion.For(word, known) is { } nearest ? $"Did you mean '{nearest}'? " : "") + $"The words are: {string.Join(", ", known)}.");

    public static Diagnostic NotADate(Place place, string text) =>
        Error("ART009", place, $"'{Short(text)}' is not a date of the calendar.", "Write YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known.");

    public static Diagnostic NotADoi(Place place, string text) =>
        Error("ART010", place, $"'{Short(text)}' is not a DOI.", "A DOI begins with 10. and four to nine digits, then a slash: 10.5555/abc.123.");

    public static Diagnostic NotAnOrcid(Place place, string text) =>
        Error("ART011", place, $"'{Short(text)}' is not an ORCID iD.", "An iD has four groups of four digits: 0000-0002-1825-0097.");

    public static Diagnostic OrcidCheck(Place place, string text, char expected) =>
        Error("ART012", place, $"The ORCID iD '{Short(text)}' has a wrong digit: its last character does not fit the others (they ask for {expected}).", "Copy it again from the person's ORCID page.");

    public static Diagnostic NotAnIssn(Place place, string text) =>
        Error("ART013", place, $"'{Short(text)}' is not an ISSN, or one of its digits is wrong.", "An ISSN has two groups of four, the last character a check digit: 0317-8471.");

    public static Diagnostic NotAUrl(Place place, string text) =>
        Error("ART014", place, $"'{Short(text)}' is not a web address.", "Begin it with https://.");

    public static Diagnostic NotAnEmail(Place place, string text) =>
        Error("ART015", place, $"'{Short(text)}' is not an e-mail address.", "Write name@example.org.");

    public static Diagnostic NotALanguage(Place place, string text) =>
        Error("ART016", place, $"'{Short(text)}' is not a language tag.", "Write the BCP 47 tag: en, fr, pt-BR, zh-Hant.");

    public static Diagnostic NotAPmid(Place place, string text) =>
        Error("ART017", place, $"'{Short(text)}' is not a PubMed id.", "It is a number of at most nine digits.");

    public static Diagnostic NotAPmcid(Place place, string text) =>
        Error("ART018", place, $"'{Short(text)}' is not a PubMed Central id.", "It begins with PMC: PMC1234567.");

    public static Diagnostic NotANumber(Place place, string text, int least, int most) =>
        Error("ART019", place, $"'{Short(text)}' is not a whole number from {least} to {most}.");

    public static Diagnostic BadId(Place place, string id, string proposal) =>
        Error("ART020", place, $"The file's name gives the article the id '{Short(id)}'; an id has lower-case letters a–z, digits and single hyphens only.", proposal.Length > 0 ? $"Rename the file to {proposal}.md." : "Rename the file.");

    public static Diagnostic DuplicateId(Place place, string id, string other) =>
        Error("ART021", place, $"The id '{id}' is also that of {other}; an id is unique in the archive, whatever the folder and the case of its letters.", "Rename one of the files.");

    public static Diagnostic NoName(Place place) =>
        Error("ART022", place, "Here is a person without a name.", "Add name:, or given: and family:.");

    public static Diagnostic NoAuthors(Place place, string type) =>
        Error("ART023", place, $"The {type} has no authors.", "Add authors: with a name for each; only corrections, retractions and editorial notices may be unsigned.");

    public static Diagnostic NotDated(Place place) =>
        Warning("ART024", place, "The article has no date of publication and is listed as undated.", "Add published: with as much of the date as is known; never invent one.");

    public static Diagnostic DatesOutOfOrder(Place place, string later, PartialDate laterDate, string earlier, PartialDate earlierDate) =>
        Warning("ART025", place, $"It was {later} on {laterDate}, before it was {earlier} on {earlierDate}.", "Check both dates.");

    public static Diagnostic SentenceNotRecognised(Place place, string key, string sentence, string? nearest) =>
        Warning("ART026", place, $"'{Short(sentence)}' is not one of the sentences that journals print for {key}; it is shown as stated otherwise.", nearest is null ? $"Where one of them says the same, write that; {key}: {{status: …, statement: …}} keeps the words, too." : $"The nearest is '{nearest}'");

    public static Diagnostic ExtractNotMarked(Place place) =>
        Warning("ART027", place, "The text of an extract ends in '…', so that nobody takes it for the whole.", "End it in '…'.");

    public static Diagnostic NoFullTextLink(Place place) =>
        Warning("ART028", place, "An extract leads to the full text, but there is neither full-text-url nor doi.", "Add one of them if it is known.");

    public static Diagnostic RecordWithText(Place place) =>
        Warning("ART029", place, "A record has no text, but here is some; it is shown.", "Write extent: full or extent: extract.");

    public static Diagnostic NoBody(Place place) =>
        Warning("ART030", place, "The article has no text.", "Write extent: record if the archive holds its metadata alone.");

    public static Diagnostic PdfMissing(Place place, string path, string folder, string? suggestion) =>
        Error("ART031", place, $"There is no file '{Short(path)}' beside the article.", suggestion is null ? $"Put it into {folder}, or give its web address." : $"Did you mean '{folder}{suggestion}'?");

    public static Diagnostic BadAlias(Place place, string path) =>
        Error("ART032", place, $"'{Short(path)}' is not a path of this site.", "An alias begins with a slash: /letters/2019/old-name/.");

    public static Diagnostic InterestsDoNotMatchAuthors(Place place, int sentences, int authors) =>
        Error("ART033", place, $"There are {sentences} statements of competing interests for {authors} authors.", "Give one sentence for all, or one for each author in their order.");

    public static Diagnostic UnknownLicense(Place place, string text) =>
        Warning("ART034", place, $"'{Short(text)}' is not a licence that the archive knows.", "Write its SPDX id, such as CC-BY-4.0; put any other wording under rights:.");

    public static Diagnostic WithdrawalNotDated(Place place) =>
        Error("ART035", place, "Consent was withdrawn, but it is not said when.", "Write consent: {status: withdrawn, date: YYYY-MM-DD}.");

    public static Diagnostic WithdrawnTextStillThere(Place place) =>
        Warning("ART036", place, "Consent was withdrawn; the text is not published, but it is still in this file.", "Delete the title, the abstract and the text here, and mind the repository's history.");

    public static Diagnostic NotStated(Place place, Severity severity, string key, string type) =>
        new("ART037", severity, place, $"The {type} does not state {key}, which the archive's policies ask for.", $"Add a line '{key}: …'.");

    public static Diagnostic WorkWithoutName(Place place) =>
        Error("ART038", place, "Here is a work without DOI, title or address.", "Give at least one of doi:, title: and url:.");

    public static Diagnostic NameNotOfOne(Place place, string name, string holds) =>
        Warning("ART039", place, $"The name '{Short(name)}' holds {holds} and is taken as it stands.", "Write one entry for each person, and a name in parts under given:, family: and suffix:; the name of a group is a family:.");

    public static Diagnostic ConsentForOnePatient(Place place, string words) =>
        Warning("ART040", place, $"The text describes a patient ('{Short(words)}'), but consent is said not to be needed.", "Say whose consent was obtained, or why none is needed: consent: {status: anonymised, statement: …}.");

    public static Diagnostic NoticeOfNothing(Place place, string type, string key) =>
        Warning("ART041", place, $"The {type} does not say what it is about.", $"Add a line '{key}: …' with the id or the DOI of the work.");

    public static Diagnostic InterestsNotStated(Place place, string type) =>
        Warning("ART042", place, $"The {type} has a disclosure, but none of competing interests.", "Add what the journal prints, such as 'competing-interests: None declared.'; where it printed nothing, leave the warning.");

    public static Diagnostic ConsentHeldBack(Place place, string sentence) =>
        Error("ART043", place, $"'{Short(sentence)}' seems to say that consent is awaited or was withdrawn, and the article would be published.", "Write consent: Pending. or consent: {status: withdrawn, date: YYYY-MM-DD}; if that is not what it says, consent: {status: stated-otherwise, statement: …}.");

    public static Diagnostic OrcidOfTwo(Place place, Orcid orcid, string name, string other) =>
        Warning("ART044", place, $"{Short(name)} has the ORCID iD of {Short(other)}, {orcid}; both are taken to be one person.", "Give each author their own iD, or none, and name nobody twice.");

    public static Diagnostic DoiEndsInStop(Place place, Doi doi) =>
        Warning("ART045", place, $"The DOI '{Short(doi.Value)}' ends in a punctuation mark, which is likely that of a sentence.", "Take the mark out, unless the DOI leads nowhere without it.");

    public static Diagnostic MarkupInTitle(Place place, string markup) =>
        Warning("ART046", place, $"A title is plain text; '{Short(markup)}' is shown as it is written.", "Write the words alone, and characters such as CO₂, 10⁹ and α.");

    public static Diagnostic BadBaseUrl(Place place, string text) =>
        Error("CFG001", place, $"'{Short(text)}' is not the address of a home page.", "Write an absolute URL such as https://name.github.io/archive/.");

    public static Diagnostic NoBaseUrl(Place place) =>
        Warning("CFG003", place, "The archive has no base-url: feeds, citations and canonical links lead to http://localhost/.", "Add a line 'base-url: https://…', or give --base-url.");

    public static Diagnostic BadSlug(Place place, string text, string proposal) =>
        Error("CFG002", place, $"'{Short(text)}' cannot stand in an address.", proposal.Length > 0 ? $"Write '{proposal}'." : "Use letters, digits and hyphens.");

    // Relations: between works.

    public static Diagnostic NoSuchArticle(Place place, string id, string? suggestion) =>
        Error("REL001", place, $"There is no article '{Short(id)}'.", suggestion is null ? "Write the id of an article (its file's name without .md), or the DOI of any work." : $"Did you mean '{suggestion}'?");

    public static Diagnostic RelatedToItself(Place place) =>
        Error("REL002", place, "The article is related to itself.", "Name the other work.");

    public static Diagnostic RelationCircle(Place place, string circle) =>
        Error("REL003", place, $"Articles answer each other in a circle: {circle}.", "The newer article names the older one; take the other relation out.");

    public static Diagnostic RelatedToUnpublished(Place place, string id) =>
        Warning("REL004", place, $"The article '{id}' is not published yet; the relation to it is not shown.", "Publish both, or wait.");

    public static Diagnostic RelatedTwice(Place place) =>
        Warning("REL005", place, "The same relation is declared twice.", "Keep one of them.");

    public static Diagnostic DoiUsedTwice(Place place, Doi doi, string other) =>
        Error("REL006", place, $"The DOI {doi} is also that of {other}.", "Check both.");

    public static Diagnostic LinkToNoArticle(Place place, string id, string? suggestion) =>
        Error("REL007", place, $"The link leads to the article '{Short(id)}', which is not there.", suggestion is null ? "Write the path of the article's file, as it is seen from this one." : $"Did you mean '{suggestion}'?");

    public static Diagnostic LinkToNoPage(Place place, string path) =>
        Error("REL008", place, $"The link leads to '{Short(path)}', and no page of this site is there.", "Check the path; it begins with a slash and, for a page, ends with one.");

    public static Diagnostic LinkToUnpublished(Place place, string id) =>
        Error("REL009", place, $"The article '{id}' is not published: readers would find nothing there.", "Publish both, or take the link out.");

    public static Diagnostic OlderThanItsTarget(Place place, PartialDate date, string target, PartialDate targetDate) =>
        Warning("REL010", place, $"The article is of {date}, but '{target}', which it is about, was published later, on {targetDate}.", "Check both dates; the newer article names the older one.");

    public static Diagnostic NoticeDoesNotNameTarget(Place place, string title) =>
        Warning("REL011", place, $"The notice's title does not name the work that it is about: '{Short(title)}'.", "Write it as the journal prints it, such as 'Correction: …' with the title of the work.");

    public static Diagnostic PublishedTwice(Place place, string other) =>
        Warning("REL012", place, $"Title, authors and year are those of {other}.", "Delete one of the files, or tell the articles apart by their titles.");

    // People and topics.

    public static Diagnostic VariantClaimedTwice(Place place, string name, string other) =>
        Error("PPL001", place, $"The name '{Short(name)}' also belongs to {other} in people.yml.", "Let it stand with one of them; tell namesakes apart by their ORCID iDs.");

    public static Diagnostic OrcidClaimedTwice(Place place, Orcid orcid) =>
        Error("PPL002", place, $"The ORCID iD {orcid} stands twice in people.yml.", "Put both names under one entry.");

    public static Diagnostic AmbiguousName(Place place, string name, int people) =>
        Warning("PPL003", place, $"'{Short(name)}' could be any of {people} people of that name, and is kept apart from them.", "Add the author's orcid:.");

    public static Diagnostic EditorIsAuthor(Place place, string name) =>
        Warning("PPL005", place, $"{Short(name)} is both an author of the article and its handling editor.", "Check who handled it.");

    public static Diagnostic LetterByAuthorOfTarget(Place place, string name, string target) =>
        Warning("PPL006", place, $"{Short(name)} is also an author of '{target}', which the letter is about.", "If the authors answer for their own work, write type: reply.");

    public static Diagnostic ProbablySamePerson(Place place, string name, string other) =>
        Warning("PPL007", place, $"'{Short(name)}' is probably the same person as '{Short(other)}'.", $"If so, put it into people.yml: '- {{name: {Short(other)}, variants: [{Short(name)}]}}'; if not, add an orcid:.");

    public static Diagnostic SlugTaken(Place place, string slug) =>
        Error("PPL004", place, $"The slug '{slug}' is taken.", "Choose another.");

    public static Diagnostic FormerSlugInUse(Place place, string slug, string name) =>
        Error("PPL008", place, $"The former slug '{slug}' is the present one of {Short(name)}.", "Take it out, or give that person another slug:.");

    public static Diagnostic FormerSlugClaimedTwice(Place place, string slug, string other) =>
        Error("PPL009", place, $"The former slug '{slug}' also stands with {Short(other)}.", "An address leads to one page: let it stand with one of them.");

    public static Diagnostic TopicClaimedTwice(Place place, string label) =>
        Error("TOP001", place, $"'{Short(label)}' already stands in topics.yml, as a topic or as a synonym.", "Let it stand with one of them.");

    public static Diagnostic NoSuchTopic(Place place, string label, string? suggestion) =>
        Error("TOP002", place, $"The broader topic '{Short(label)}' is not in topics.yml.", suggestion is null ? "Add it as a topic of its own." : $"Did you mean '{suggestion}'?");

    public static Diagnostic TopicCircle(Place place, string label) =>
        Error("TOP003", place, $"The topic '{Short(label)}' is broader than itself.", "Take one of the broader: lines out.");

    public static Diagnostic TopicNotInVocabulary(Place place, string label, string? suggestion) =>
        Warning("TOP004", place, $"The topic '{Short(label)}' is not in topics.yml.", suggestion is null ? "Add it there, or choose one that is." : $"Did you mean '{suggestion}'?");

    public static Diagnostic TopicSlugTaken(Place place, string slug) =>
        Error("TOP005", place, $"The slug '{slug}' is that of another topic.", "Choose another.");

    public static Diagnostic FormerTopicSlugInUse(Place place, string slug, string label) =>
        Error("TOP006", place, $"The former slug '{slug}' is the present one of '{Short(label)}'.", "Take it out, or give that topic another slug:.");

    public static Diagnostic FormerTopicSlugClaimedTwice(Place place, string slug, string other) =>
        Error("TOP007", place, $"The former slug '{slug}' also stands with '{Short(other)}'.", "An address leads to one page: let it stand with one of them.");

    public static Diagnostic TopicIsSynonym(Place place, string word, string label) =>
        Warning("TOP008", place, $"'{Short(word)}' is a synonym of '{Short(label)}' in topics.yml; the article is listed under that.", $"Write '{Short(label)}'.");

    // The site as a whole.

    public static Diagnostic PathTaken(Place place, string path, string other) =>
        Error("SIT001", place, $"The path {path} is already that of {other}.", "Choose another.");

    public static Diagnostic PermalinkBreaks(Place place, string path, string wayOut) =>
        Error("SIT002", place, $"The address {Short(path)} was published, and nothing is there any more.", wayOut);

    public static Diagnostic NoLongerListed(Place place, string path, string wayOut) =>
        Warning("SIT006", place, $"The list at {Short(path)} was published, and has nothing to list any more; readers are told so.", wayOut);

    public static Diagnostic MovedToNothing(Place place, string path) =>
        Error("SIT003", place, $"The address is said to have moved to {Short(path)}, where there is no page.", "Write the path of a page as it is now.");

    public static Diagnostic NotAPermalink(Place place, string line) =>
        Error("SIT004", place, $"'{Short(line)}' is not a line of permalinks.txt.", "A line is a path, and perhaps 'moved' and another path, or 'gone': /topics/old/ moved /topics/new/.");

    public static Diagnostic PermalinkTwice(Place place, string path) =>
        Error("SIT005", place, $"The address {Short(path)} stands here a second time.", "Keep one of the lines.");

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

    public static Diagnostic TableWithoutHead(Place place) =>
        Warning("TXT025", place, "These lines look like a table, but are read as a paragraph.", "Write a line with the columns' names, and below it one with three hyphens for each: | --- | --- |.");

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

    public static Diagnostic PieceTooLarge(Place place, string piece, string limit) =>
        Error("TXT032", place, $"A {piece} begins here that has more than {limit}.", "Divide it, or put it into an attachment.");

    public static Diagnostic TooManyMarks(Place place) =>
        Error("TXT033", place, "From this paragraph on, the text has more marks of emphasis and more links than can be read.", "Divide it, or put what is data into an attachment.");

    public static Diagnostic LinkNotSecure(Place place, string url) =>
        Warning("TXT034", place, $"The link '{Short(url)}' begins with http:, which lets others read and change what is sent.", "Write https: if the site has it; nearly all have.");

    public static Diagnostic ReferenceDoiNotMarked(Place place, string doi) =>
        Warning("TXT035", place, $"The reference holds what looks like a DOI, '{Short(doi)}', but not as one.", $"Write doi:{Short(doi)} so that it becomes a link.");

    public static Diagnostic MisreadLink(Place place, string words) =>
        Warning("TXT036", place, $"What begins with '{Short(words)}' looks like a link or an image, but is shown as it is written.", "Write its address without spaces, and rename a file that has some; set a backslash before a bracket that is only a bracket.");

    // The finished site: places are in the output folder, whose files nobody edits; the way out is where they come from.

    public static Diagnostic FileNotListed(Place place) =>
        Error("SIT101", place, "No build put this file here.", "Delete it; what belongs to the site goes into the input folder.");

    public static Diagnostic FileMissing(Place place) =>
        Error("SIT102", place, "The file is missing, though the build wrote it.", BuildAgain);

    public static Diagnostic FileChanged(Place place) =>
        Error("SIT103", place, "The file is not as the build wrote it.", BuildAgain);

    public static Diagnostic FileIsLink(Place place) =>
        Error("SIT104", place, "There is a symbolic link in the place of the file.", BuildAgain);

    public static Diagnostic LinkToNoFile(Place place, string url) =>
        Error("SIT105", place, $"The link '{Short(url)}' leads to no file of the site.", "Correct the path in the file that it comes from; a page's path ends with a slash.");

    public static Diagnostic LinkOutOfBasePath(Place place, string url, string basePath) =>
        Error("SIT106", place, $"The link '{Short(url)}' leads out of the site, which begins at {basePath}.", $"Begin the path with {basePath}, or write the address in full.");

    public static Diagnostic FragmentToNothing(Place place, string fragment, string file) =>
        Error("SIT107", place, $"The link leads to '#{Short(fragment)}' in {file}, which has no such id.", "Correct the fragment, or leave it out.");

    public static Diagnostic NoUrl(Place place, string url) =>
        Error("SIT108", place, $"'{Short(url)}' cannot be read as an address.", "Write it in full, beginning with https://, or as a path.");

    public static Diagnostic UrlRefused(Place place, string scheme) =>
        Error("SIT109", place, $"The address begins with '{scheme}:', which runs or holds something of its own, or is on the reader's machine.", "Link to a file of the site or to a web address.");

    public static Diagnostic LoadedFromElsewhere(Place place, string url) =>
        Error("SIT110", place, $"'{Short(url)}' would be loaded from another site, which learns of every reader.", "Put the file beside the article, or link to it.");

    public static Diagnostic ScriptInAttribute(Place place, string name) =>
        Error("SIT111", place, $"The attribute '{name}' runs a script.", "Take it out; scripts are files in the theme's assets.");

    public static Diagnostic ScriptInImage(Place place) =>
        Error("SIT112", place, "The image holds a script.", "Save the image without scripts.");

    public static Diagnostic PageChangesItsBase(Place place) =>
        Error("SIT113", place, "The page changes where its links lead from (base).", "Take the element out of the template.");

    public static Diagnostic PageInPage(Place place) =>
        Error("SIT114", place, "The page holds another page in an attribute (srcdoc), where nobody looks.", "Make a page of it, and link to it.");

    public static Diagnostic IdUsedTwice(Place place, string id) =>
        Error("SIT115", place, $"The id '{Short(id)}' stands on this page a second time, so that links to it find the first.", "Give the second another name.");

    public static Diagnostic PageWithoutTitle(Place place) =>
        Error("SIT116", place, "The page has no title.", "Give its template a title element.");

    public static Diagnostic PageWithoutLanguage(Place place) =>
        Error("SIT117", place, "The page does not say what language it is in.", "Give its html element a lang.");

    public static Diagnostic PageWithoutHeading(Place place) =>
        Error("SIT118", place, "The page has no main heading (h1).", "Give its template one.");

    public static Diagnostic SecondMainHeading(Place place) =>
        Error("SIT119", place, "The page has another main heading (h1).", "Keep one, and make the others h2.");

    public static Diagnostic PageWithoutMain(Place place) =>
        Error("SIT120", place, "The page has no main part, which readers of screens go to.", "Give its template a main element.");

    public static Diagnostic PictureWithoutAlt(Place place) =>
        Error("SIT121", place, "The image has no alt.", "Say in it what the image shows; leave it empty for an ornament.");

    public static Diagnostic NotWellFormed(Place place, string format, string reason) =>
        Error("SIT122", place, $"The file is not {format}: {OneLine(reason)}", "Correct the file that it comes from, or build again.");

    public static Diagnostic NoListing(Place place, string file) =>
        Error("SIT123", place, $"The site has no {file}.", BuildAgain);

    public static Diagnostic NotInSitemap(Place place) =>
        Error("SIT124", place, "The page is not in the sitemap.", BuildAgain);

    public static Diagnostic NotInIndex(Place place, string file) =>
        Error("SIT125", place, $"The article is not in {file}.", BuildAgain);

    public static Diagnostic ListsNoPage(Place place, string what) =>
        Error("SIT126", place, $"'{Short(what)}' is no page of the site that can be listed here.", BuildAgain);

    public static Diagnostic ListedTwice(Place place, string what) =>
        Error("SIT127", place, $"'{Short(what)}' is listed a second time.", BuildAgain);

    public static Diagnostic FeedLacks(Place place, string element) =>
        Error("SIT128", place, $"The feed, or this entry of it, has no {element}.", BuildAgain);

    public static Diagnostic FeedTime(Place place, string time) =>
        Error("SIT129", place, $"'{Short(time)}' is not a time as feeds have it: 2020-01-31T00:00:00Z.", BuildAgain);

    // The words themselves are not said: a log is read by more people than a file.
    public static Diagnostic WithheldWords(Place place, string id) =>
        Error("SIT130", place, $"Words of '{id}' begin here, which is withdrawn, pending or under embargo.", "Look for what quotes or copies it in the input folder, take it out, and build again.");

    public static Diagnostic AddressInClear(Place place, string address) =>
        Error("SIT131", place, $"The e-mail address '{Wording.Obscured(Short(address))}' stands here in clear, for programs to collect.", "Take it out of the text; as an author's email: it is shown so that people can read it.");

    public static Diagnostic MailLink(Place place) =>
        Error("SIT132", place, "The link opens a message to an address that is not the archive's contact.", "Link to a page instead.");

    public static Diagnostic FileTooLargeToPublish(Place place, long length, long most) =>
        Error("SIT133", place, $"The file has {length:N0} bytes; {most:N0} are the most that is easy to load.", "Put an attachment into a repository for data and link to it; a list of the whole archive grows with it, and is allowed by --allow-large.");

    public static Diagnostic SiteTooLarge(Place place, long length, long most) =>
        Error("SIT134", place, $"The site has {length / 1_000_000:N0} MB; GitHub Pages publishes {most / 1_000_000:N0} MB at most.", "Put large attachments elsewhere and link to them, or allow it by --allow-large.");

    public static Diagnostic NotLookedInto(Place place, string reason) =>
        Error("SIT135", place, $"Nobody can say what is in the file: {reason}.", "Attach it unpacked, whole and without a password.");

    public static Diagnostic WordsNotKnown(Place place, int files) =>
        Error("SIT136", place, $"Files of the input folder that cannot be read as they are: {files:N0}. If one is withheld, its words were not looked for.", "Run 'archive validate', and correct what it tells.");

    public static Diagnostic WordsNotLookedFor(Place place) =>
        Warning("SIT137", place, "There is no input folder, so that words of withheld texts were not looked for.", "Name the folder with archive.yml and articles/ by --input.");

    private const string BuildAgain = "Build the site again.";

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    // What is quoted can be of any length; a message is one line.
    private static string Short(string text)
    {
        var line = string.Concat(text.Take(200).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= 60 ? line : line[..(char.IsHighSurrogate(line[58]) ? 58 : 59)] + "…";
    }

    private static Diagnostic Error(string code, Place place, string message, string wayOut = "") => new(code, Severity.Error, place, message, wayOut);

    private static Diagnostic Warning(string code, Place place, string message, string wayOut = "") => new(code, Severity.Warning, place, message, wayOut);
}

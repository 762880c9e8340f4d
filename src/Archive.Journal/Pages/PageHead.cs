using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>What a page says of itself to machines, in its head.</summary>
/// <param name="Tags">For meta elements; none where search engines are not to list it.</param>
/// <param name="Signposts">Its typed links; null where there are none.</param>
/// <param name="Data">JSON-LD; may be empty.</param>
public sealed record PageHead(IEnumerable<MetaTag> Tags, Signposts? Signposts, string Data);

using Archive.Journal.Model;

namespace Archive.Journal;

/// <summary>What the command line says of a build, and the content does not.</summary>
/// <param name="Today">The date that embargoes are measured by.</param>
/// <param name="BaseUrl">In place of archive.yml's; null leaves that.</param>
/// <param name="RepositoryFolder">Where the input folder lies in the repository, for "edit this article".</param>
/// <param name="ShowsDrafts">Whether pending and embargoed articles are shown all the same: in a preview, never in a site that is written.</param>
public sealed record SiteOptions(PartialDate Today, Uri? BaseUrl = null, string RepositoryFolder = "input", bool ShowsDrafts = false);

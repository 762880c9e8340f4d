using Archive.Engine;

namespace Archive.Journal.Pages;

/// <summary>What every page tells programs of besides its feeds: how the archive is searched, and by what harvesters keep in step with it.</summary>
public static class Discovery
{
    /// <summary>The archive's search (OpenSearch 1.1).</summary>
    public static SitePath Search { get; } = new("/opensearch.xml");

    public const string SearchType = "application/opensearchdescription+xml";

    /// <summary>The lists for harvesters (ResourceSync, 9).</summary>
    public static SitePath Capabilities { get; } = new("/resourcesync/capabilitylist.xml");
}

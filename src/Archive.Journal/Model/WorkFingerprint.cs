using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A work → what tells it apart: an article's id, or all that is known of a work outside.</summary>
internal static class WorkFingerprint
{
    public static ulong Of(Work work) => work is Work.External(var outside)
        ? Fingerprint.Of([outside.Doi?.Value ?? "", outside.Title, outside.Journal, outside.Year?.ToString() ?? "", outside.Url, .. outside.Authors])
        : Fingerprint.Of(work.Key);
}

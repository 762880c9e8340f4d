using System.Buffers;
using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>A format in which chosen records can be had as one file: what an agency takes in, or any format of records.</summary>
/// <param name="Name">By which it is asked for.</param>
/// <param name="Prepare">From the records to the file.</param>
public sealed record ExportFormat(string Name, Func<ExportRequest, Export> Prepare);

/// <param name="Settings">Of the archive.</param>
/// <param name="Today">The date that the file says it was made on.</param>
/// <param name="Records">In the order in which they are to stand.</param>
public sealed record ExportRequest(SiteSettings Settings, PartialDate Today, ImmutableArray<BibliographicRecord> Records);

/// <param name="Write">Writes the file; null where there is nothing to write.</param>
/// <param name="Remarks">What is left out and why, a sentence each.</param>
public sealed record Export(Action<IBufferWriter<byte>>? Write, ImmutableArray<string> Remarks);

/// <summary>Every format that can be exported.</summary>
public static class ExportFormats
{
    public static ImmutableArray<ExportFormat> All { get; } = [Crossref.Format, PubMed.Format, .. RecordFormats.All.Select(Plain)];

    private static ExportFormat Plain(RecordFormat format) => new(format.Name.ToLowerInvariant(), request => format.HoldsMany || request.Records.Length == 1
        ? new Export(output => format.Write(request.Records, output), [])
        : new Export(Write: null, [$"A file of {format.Name} holds one article: name it by --article."]));
}

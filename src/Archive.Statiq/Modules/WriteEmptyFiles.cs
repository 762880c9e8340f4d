namespace Archive.Statiq;

/// <summary>Output: the files that are empty, which Statiq's WriteFiles leaves out or fills with a zero.</summary>
internal sealed class WriteEmptyFiles : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        if (input.ContentProvider.GetLength() == 0) await context.FileSystem.GetOutputFile(input.Destination).WriteAllBytesAsync([], cancellationToken: context.CancellationToken);
        return [input];
    }
}

using System.Buffers;

namespace Archive.Engine;

/// <summary>Writes a whole site to disk, or nothing at all.</summary>
public static class OutputFolder
{
    // To make thirty thousand folders anew for the sake of one page takes seconds; to move some files takes milliseconds.
    private const int FewestKeptForPatch = 2000;
    private const int KeptToChangedForPatch = 20;

    /// <summary>
    /// Makes the site next to the old one and puts it in its place; where few files of a large site differ, only they
    /// are moved. A file that is the same as before keeps its time stamp; where nothing changed, the folder is not
    /// touched. A build that fails or is killed leaves the old site; one that is killed in the very milliseconds in which
    /// files are moved leaves it to the next build, which begins by putting it back.
    /// </summary>
    /// <param name="folder">The output folder; it and its parents may be missing. A link to a folder stays a link.</param>
    /// <param name="baseUrl">Where the site is published, for its manifest.</param>
    /// <param name="files">All files of the site, in any order.</param>
    /// <param name="progress">Told how many files are done, from many threads at once.</param>
    /// <param name="part">Which part of a site the files are; null for all of it.</param>
    /// <param name="survey">A look at the folder that was begun before; null to begin it now.</param>
    /// <exception cref="OutputRefusedException">Something could be lost, or the paths cannot be written.</exception>
    /// <exception cref="IOException">The disk is full or failing.</exception>
    public static WriteResult Replace(string folder, string baseUrl, IReadOnlyList<SiteFile> files, IProgress<int>? progress = null, SitePart? part = null, OutputSurvey? survey = null)
    {
        if (baseUrl.Any(char.IsControl)) throw new ArgumentException("A base URL is one line.", nameof(baseUrl));
        var root = RealPath.Of(folder);
        RefuseWhatCannotBeReplaced(root, folder);
        using var staging = StagingFolder.Open(root, folder);
        var old = survey?.Result is { IsStillThere: true } known && known.Folder == root && !staging.HasRecovered ? known : OldSite.Survey(root, folder);
        var others = old.Keep(files, out var areAllKnown);
        // Files that stood together in the old site can in the new one.
        if (!areAllKnown) OutputPaths.Check(files);
        // Of few files, one can take as long as all the others: it is begun first.
        if (others.Length < FewestKeptForPatch) others = [.. others.OrderByDescending(file => old.Find(file.File, out _)?.Length)];
        var writer = new SiteFileWriter(old, staging.New);
        var written = WriteAll(writer, others, files.Count, progress);
        var manifest = new ArrayBufferWriter<byte>(1024 + old.Manifest.Length + written.Sum(file => file.Path.Length + FileHash.Length + 2));
        SiteManifest.WriteHead(manifest, baseUrl, part);
        old.WriteManifest(written, manifest);
        var result = ResultOf(written, old) with { NothingChanged = manifest.WrittenSpan.SequenceEqual(old.Manifest), Times = old.Times };
        if (result is { NothingChanged: true, Written: 0 }) return result;
        File.WriteAllBytes(Path.Combine(staging.New, SiteManifest.FileName), manifest.WrittenSpan);
        if (result.Unchanged >= FewestKeptForPatch && result.Unchanged >= KeptToChangedForPatch * (result.Written + result.Removed))
        {
            var patch = PatchOf(written, old);
            staging.Apply(patch);
            return result with { Times = old.Times.After(patch, OldSite.StampOf(root)) };
        }
        AllCores.Each([.. old.KeptPaths, .. written.Where(file => file.IsUnchanged).Select(file => file.Path)], writer.Keep);
        var times = survey is null ? FolderTimes.None : FolderTimes.Of(staging.New, SiteManifest.PathsIn(manifest.WrittenMemory), OldSite.StampOf(staging.New));
        // Somebody may have put a file into the folder while the site was being made.
        OldSite.Survey(root, folder);
        staging.Swap();
        return result with { Times = times };
    }

    /// <summary>Makes sure that the site is not written into the folder it is made from, nor the other way round.</summary>
    /// <exception cref="OutputRefusedException">One of the folders is or holds the other.</exception>
    public static void EnsureApart(string input, string output)
    {
        var from = RealPath.Of(input);
        var to = RealPath.Of(output);
        if (RealPath.Comparer.Equals(from, to)) throw new OutputRefusedException($"The input folder '{input}' and the output folder '{output}' are one and the same. Choose another output folder.");
        if (RealPath.IsWithin(to, from)) throw new OutputRefusedException($"The output folder '{output}' lies within the input folder '{input}'. Choose one outside it.");
        if (RealPath.IsWithin(from, to)) throw new OutputRefusedException($"The input folder '{input}' lies within the output folder '{output}', which is replaced as a whole. Choose another output folder.");
    }

    private static void RefuseWhatCannotBeReplaced(string root, string shown)
    {
        if (File.Exists(root)) throw new OutputRefusedException($"The output folder '{shown}' is a file. Choose another, or move the file elsewhere.");
        var isMount = DriveInfo.GetDrives().Any(drive => RealPath.Comparer.Equals(Path.TrimEndingDirectorySeparator(drive.Name), root));
        if (isMount || Path.GetDirectoryName(root) is null)
            throw new OutputRefusedException($"The output folder '{shown}' is the top of a disk or a mount point, which cannot be replaced as a whole. Choose a folder within it.");
    }

    // In ordinal order of their paths.
    private static WrittenFile[] WriteAll(SiteFileWriter writer, SiteFile[] files, int all, IProgress<int>? progress)
    {
        var written = new WrittenFile[files.Length];
        var done = all - files.Length;
        if (done > 0) progress?.Report(done);
        AllCores.For(files.Length, () => new RenderBuffer(), (i, buffer) =>
        {
            written[i] = writer.Write(files[i], buffer);
            progress?.Report(Interlocked.Increment(ref done));
        });
        Array.Sort(written, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return written;
    }

    private static WriteResult ResultOf(WrittenFile[] written, OldSite old)
    {
        var (kept, length) = old.Kept;
        var unchanged = written.Count(file => file.IsUnchanged);
        return new WriteResult(written.Length - unchanged, kept + unchanged, old.Superseded.Count(), length + written.Sum(file => file.Length));
    }

    private static SitePatch PatchOf(WrittenFile[] written, OldSite old)
    {
        var changed = written.Where(file => !file.IsUnchanged).Select(file => file.Path).ToLookup(path => old.Find(path, out _) is not null);
        return new SitePatch([.. old.Superseded.Order(StringComparer.Ordinal)], [.. changed[true], SiteManifest.FileName], [.. changed[false]]);
    }
}

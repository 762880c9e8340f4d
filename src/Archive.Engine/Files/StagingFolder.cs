using System.Text;

namespace Archive.Engine;

/// <summary>
/// The folder beside the output folder in which a site is made before it takes the old one's place. One build at a time
/// has it; what a killed build left in it is put right by the next.
/// </summary>
/// <remarks>
/// <c>new</c> is the site in the making, <c>old</c> the whole old site for the moment between two renames, <c>patch</c>
/// the list of the files that are being moved, <c>aside</c> the files of the old site that they replace, <c>trash</c> what
/// is being deleted. Nothing of the old site is deleted before the new one is whole.
/// </remarks>
internal sealed class StagingFolder : IDisposable
{
    private const string Suffix = ".archive-build";
    private const string MarkerName = ".archive-build";
    private const string LockName = "lock";
    private const string MarkerText =
        "A site is made here before it takes the place of the old one. If no build is running and the folder beside\n"
        + "is there, this one can be deleted; the next build does so.\n";

    private readonly string _output;
    private readonly string _shown;
    private readonly string _folder;
    private readonly FileStream _lock;

    private StagingFolder(string output, string shown, string folder, FileStream @lock)
    {
        _output = output;
        _shown = shown;
        _folder = folder;
        _lock = @lock;
    }

    /// <summary>Where the new site is made.</summary>
    public string New => Path.Combine(_folder, "new");

    private string Old => Path.Combine(_folder, "old");

    private string PatchList => Path.Combine(_folder, "patch");

    private string Aside => Path.Combine(_folder, "aside");

    private string Trash => Path.Combine(_folder, "trash");

    /// <summary>Whether the output folder was put right when this one was opened.</summary>
    public bool HasRecovered { get; private set; }

    /// <summary>Makes the folder, keeps other builds out, and puts right what a killed build has left.</summary>
    /// <param name="output">The real path of the output folder.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <exception cref="OutputRefusedException">It cannot be made, is in use, or is somebody else's.</exception>
    public static StagingFolder Open(string output, string shown)
    {
        var folder = output + Suffix;
        if (!IsFree(folder) && !IsOurs(folder))
            throw new OutputRefusedException($"'{shown}{Suffix}' is in the way: the site is made there first, and what is there was not made by this program. Move it elsewhere.");
        var staging = new StagingFolder(output, shown, folder, Lock(folder, shown));
        try
        {
            File.WriteAllText(Path.Combine(folder, MarkerName), MarkerText);
            staging.HasRecovered = staging.Recover();
            Directory.CreateDirectory(staging.New);
            return staging;
        }
        catch
        {
            staging.Dispose();
            throw;
        }
    }

    /// <summary>Puts the new site in the old one's place.</summary>
    /// <exception cref="OutputRefusedException">The output folder cannot be renamed.</exception>
    public void Swap()
    {
        var hasOld = Directory.Exists(_output);
        if (hasOld) SetAside();
        try
        {
            Directory.Move(New, _output);
        }
        catch when (hasOld)
        {
            Directory.Move(Old, _output);
            throw;
        }
        if (hasOld) Directory.Move(Old, Trash);
    }

    /// <summary>Moves the few files that differ into the old site; for a moment some pages are new and some old.</summary>
    public void Apply(SitePatch patch)
    {
        patch.Prepare(_output, Aside);
        var list = Path.Combine(_folder, "list");
        using (var file = File.Create(list))
        {
            file.Write(Encoding.UTF8.GetBytes(patch.ToText()));
            file.Flush(flushToDisk: true);
        }
        File.Move(list, PatchList);
        try
        {
            patch.Apply(_output, New, Aside);
        }
        catch
        {
            patch.Undo(_output, New, Aside);
            File.Delete(PatchList);
            throw;
        }
        File.Delete(PatchList);
    }

    /// <summary>Deletes the folder, unless it holds the only copy of the old site or what others have put there.</summary>
    public void Dispose()
    {
        try
        {
            if (!Directory.Exists(Old) && !File.Exists(PatchList)) DeleteContent();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next build tries again; what matters has been done, or has failed for a reason of its own.
        }
        _lock.Dispose();
        try
        {
            Directory.Delete(_folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }

    private void DeleteContent()
    {
        FolderDeletion.Delete(Trash);
        FolderDeletion.Delete(New);
        FolderDeletion.Delete(Aside);
        File.Delete(Path.Combine(_folder, "list"));
        File.Delete(Path.Combine(_folder, MarkerName));
    }

    private bool Recover()
    {
        var isInPieces = File.Exists(PatchList) || Directory.Exists(Old);
        FolderDeletion.Delete(Trash);
        if (File.Exists(PatchList))
        {
            SitePatch.Parse(File.ReadAllText(PatchList)).Undo(_output, New, Aside);
            File.Delete(PatchList);
        }
        if (Directory.Exists(Old))
        {
            if (IsFree(_output))
            {
                if (Directory.Exists(_output)) Directory.Delete(_output);
                Directory.Move(Old, _output);
            }
            else if (SiteManifest.Read(_output) is not null)
            {
                Directory.Move(Old, Trash);
                FolderDeletion.Delete(Trash);
            }
            else
            {
                throw new OutputRefusedException(
                    $"A build was killed while it put the new site in place; the old one is in '{_shown}{Suffix}/old', and '{_shown}' "
                    + $"holds something else. Delete '{_shown}', or move it elsewhere, and build again.");
            }
        }
        FolderDeletion.Delete(New);
        FolderDeletion.Delete(Aside);
        return isInPieces;
    }

    private void SetAside()
    {
        try
        {
            Directory.Move(_output, Old);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException($"The folder '{_shown}' cannot be renamed, and so the new site cannot take its place; it may be in use. {error.Message}", error);
        }
    }

    private static FileStream Lock(string folder, string shown)
    {
        var path = Path.Combine(folder, LockName);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException($"A folder beside '{shown}' is needed to make the site in, and it cannot be made. {error.Message}", error);
        }
        var isThere = File.Exists(path);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (isThere)
        {
            throw new OutputRefusedException($"Another build is writing '{shown}'. Wait until it is done.", error);
        }
    }

    private static bool IsFree(string folder) =>
        !Path.Exists(folder) || (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any());

    // A build killed at its very first files leaves them empty.
    private static bool IsOurs(string folder)
    {
        if (!Directory.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null) return false;
        var marker = new FileInfo(Path.Combine(folder, MarkerName));
        if (marker.Exists && marker.Length > 0) return File.ReadAllText(marker.FullName) == MarkerText;
        return new DirectoryInfo(folder).EnumerateFileSystemInfos().All(entry => entry is FileInfo { Name: LockName or MarkerName, Length: 0 });
    }
}

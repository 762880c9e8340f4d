using System.Collections.Immutable;

namespace Archive.Engine;

/// <summary>Why something below the input folder was left out.</summary>
public enum InputFaultKind { LinkLeavesFolder, BrokenLink, Unreadable }

/// <summary>Something below the input folder that cannot be taken in.</summary>
public sealed record InputFault(string Path, InputFaultKind Kind, string Detail);

/// <summary>What lies below the input folder, in ordinal order of the paths. Hidden files and folders are not seen.</summary>
/// <param name="Files">Regular files, and links to regular files inside the folder.</param>
/// <param name="Faults">What could not be taken in.</param>
public sealed record InputFolder(ImmutableArray<InputFile> Files, ImmutableArray<InputFault> Faults)
{
    /// <summary>Lists a folder. Symbolic links are followed to files inside the folder only, never to folders.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static InputFolder List(string folder)
    {
        var root = new DirectoryInfo(System.IO.Path.GetFullPath(folder));
        if (!root.Exists) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        if (root.ResolveLinkTarget(returnFinalTarget: true) is DirectoryInfo target) root = target;
        var files = ImmutableArray.CreateBuilder<InputFile>();
        var faults = ImmutableArray.CreateBuilder<InputFault>();
        Walk(root, "");
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        faults.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new InputFolder(files.ToImmutable(), faults.ToImmutable());

        void Walk(DirectoryInfo directory, string prefix)
        {
            foreach (var entry in Entries(directory, prefix))
            {
                var path = prefix + entry.Name;
                if (entry.Name.StartsWith('.')) continue;
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null) Follow(entry, path);
                else if (entry is DirectoryInfo child) Walk(child, path + "/");
                else if (entry is FileInfo file) files.Add(new InputFile(path, file.FullName, file.Length) { Written = file.LastWriteTimeUtc.Ticks });
            }
        }

        IEnumerable<FileSystemInfo> Entries(DirectoryInfo directory, string prefix)
        {
            try
            {
                return directory.GetFileSystemInfos();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                faults.Add(new InputFault(prefix.TrimEnd('/'), InputFaultKind.Unreadable, error.Message));
                return [];
            }
        }

        void Follow(FileSystemInfo link, string path)
        {
            FileSystemInfo? end;
            try
            {
                end = link.ResolveLinkTarget(returnFinalTarget: true);
            }
            catch (IOException)
            {
                end = null;
            }
            if (end is null || !end.Exists) faults.Add(new InputFault(path, InputFaultKind.BrokenLink, link.LinkTarget!));
            else if (end is FileInfo file && file.FullName.StartsWith(root.FullName + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
                files.Add(new InputFile(path, file.FullName, file.Length) { Written = file.LastWriteTimeUtc.Ticks });
            else faults.Add(new InputFault(path, InputFaultKind.LinkLeavesFolder, link.LinkTarget!));
        }
    }
}

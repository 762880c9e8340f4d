namespace Archive.Fuzz;

/// <summary>The folder for files that something is wrong with.</summary>
internal sealed class KeptFiles(string folder)
{
    /// <summary>The files that are being read.</summary>
    public string Running => Path.Combine(folder, "running.txt");

    /// <summary>Keeps the bytes of a mutant; where they are.</summary>
    public string Keep(Mutant mutant)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{mutant.Seed}-{mutant.Number}-{Path.GetFileName(mutant.Original.Path)}");
        File.WriteAllBytes(file, mutant.Bytes);
        return file;
    }
}

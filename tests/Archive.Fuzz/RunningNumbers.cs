using System.IO.MemoryMappedFiles;
using System.Text;

namespace Archive.Fuzz;

/// <summary>
/// A file with the numbers of the mutants that are being read, one a line. An overflowing stack ends the program without
/// a word; the file then remains, and says what to try with <c>--only</c>.
/// </summary>
internal sealed class RunningNumbers : IDisposable
{
    private const int Width = 20;

    private readonly string _file;
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _lines;

    public RunningNumbers(string file, int workers)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        _file = file;
        _map = MemoryMappedFile.CreateFromFile(file, FileMode.Create, mapName: null, workers * (Width + 1));
        _lines = _map.CreateViewAccessor();
    }

    public void Write(int worker, long number) => _lines.WriteArray(worker * (Width + 1), Encoding.ASCII.GetBytes($"{number,Width}\n"), 0, Width + 1);

    public void Dispose()
    {
        _lines.Dispose();
        _map.Dispose();
        File.Delete(_file);
    }
}

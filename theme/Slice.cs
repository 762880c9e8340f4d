using Archive.Journal.Interface;
using RazorSlices;

namespace Archive.Theme;

/// <summary>A template that knows the words of the frame.</summary>
public abstract class Slice<T> : RazorSlice<T>
{
    protected Phrases Words => ((Frame)ServiceProvider!).Words;
}

/// <summary>What a template hands on to those within it.</summary>
internal sealed record Frame(Phrases Words) : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(Phrases) ? Words : null;
}

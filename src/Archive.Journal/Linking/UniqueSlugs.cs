namespace Archive.Journal.Linking;

/// <summary>Hands out slugs, each once.</summary>
internal sealed class UniqueSlugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public bool TryTake(string slug) => _taken.Add(slug);

    /// <summary>The slug itself where it is free, else with the first free of <c>-2</c>, <c>-3</c> ….</summary>
    public string Take(string wanted)
    {
        if (TryTake(wanted)) return wanted;
        var number = _last.GetValueOrDefault(wanted, 1);
        string slug;
        do slug = $"{wanted}-{++number}";
        while (!TryTake(slug));
        _last[wanted] = number;
        return slug;
    }
}

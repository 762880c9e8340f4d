namespace Archive.Engine;

/// <summary>A value that remembers the place it was read from.</summary>
public readonly record struct Sourced<T>(T Value, Place Place)
{
    /// <summary>Another value read from the same place.</summary>
    public Sourced<TOther> With<TOther>(TOther value) => new(value, Place);

    public override string ToString() => Value?.ToString() ?? "";
}

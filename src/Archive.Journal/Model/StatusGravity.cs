namespace Archive.Journal.Model;

/// <summary>How much a status takes from the worth of a work.</summary>
public static class StatusGravity
{
    /// <summary>A word for it: <c>grave</c> where the work no longer stands, <c>concern</c> where that is in doubt, else <c>minor</c>.</summary>
    public static string Gravity(this StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn or StatusKind.Retracted or StatusKind.PartlyRetracted => "grave",
        StatusKind.ConcernRaised => "concern",
        _ => "minor",
    };
}

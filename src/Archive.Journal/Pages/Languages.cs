namespace Archive.Journal.Pages;

/// <summary>What pages need to know about languages.</summary>
public static class Languages
{
    private static readonly string[] RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-Arab", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>rtl or ltr, for the dir attribute.</summary>
    public static string Direction(string tag) =>
        Array.Exists(RightToLeft, r => tag == r || tag.StartsWith(r + "-", StringComparison.Ordinal)) && !tag.Contains("-Latn", StringComparison.Ordinal) ? "rtl" : "ltr";
}

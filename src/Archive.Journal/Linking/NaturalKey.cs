using Archive.Engine;

namespace Archive.Journal.Linking;

/// <summary>The key by which numbers of volumes, issues and pages sort as people count: 9, 10, 10A, Suppl 1, Suppl 2.</summary>
internal static class NaturalKey
{
    private const int UsualLength = 256;

    /// <summary>A key for ordinal comparison; equal for texts that differ in case, accents or leading zeros alone.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0) return "";
        var folded = Folding.Fold(text.Trim());
        // At most every second letter begins a number, which is told by one letter more.
        var most = folded.Length + (folded.Length + 1) / 2;
        var key = most <= UsualLength ? stackalloc char[UsualLength] : new char[most];
        var length = 0;
        for (var i = 0; i < folded.Length;)
        {
            var end = i;
            while (end < folded.Length && char.IsAsciiDigit(folded[end])) end++;
            if (end == i) key[length++] = folded[i++];
            else
            {
                // The count of digits stands before them, so that a longer number is a later one.
                var digits = folded.AsSpan(i, end - i).TrimStart('0');
                key[length++] = (char)('0' + digits.Length);
                digits.CopyTo(key[length..]);
                length += digits.Length;
                i = end;
            }
        }
        return new string(key[..length]);
    }
}

using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That no e-mail address can be collected from the site but the archive's own, and those of no one (RFC 2606).</summary>
internal static class CheckAddresses
{
    // Where the archive writes what it knows of people. An attachment's data are its authors' affair.
    private static readonly ImmutableArray<string> Extensions = [".html", ".htm", ".xml", ".json", ".svg", ".bib", ".ris"];

    /// <param name="content">The file.</param>
    /// <param name="contact">What archive.yml gives as contact.</param>
    public static IEnumerable<Diagnostic> From(FileContent content, string contact)
    {
        if (!Extensions.Contains(Path.GetExtension(content.Source.Path).ToLowerInvariant())) return [];
        ImmutableArray<string> allowed = [.. In(contact).Select(a => a.Address)];
        return Links(content, allowed).Concat(InClear(content, content.Text, allowed)).Concat(InClear(content, content.Aside, allowed));
    }

    private static IEnumerable<Diagnostic> InClear(FileContent content, RunningText text, ImmutableArray<string> allowed) =>
        from found in In(text.Chars)
        where !IsNobodys(found.Address) && !allowed.Contains(found.Address, StringComparer.OrdinalIgnoreCase)
        select Problems.AddressInClear(content.At(text.SourceOf(found.At)), found.Address);

    private static IEnumerable<Diagnostic> Links(FileContent content, ImmutableArray<string> allowed) =>
        from url in content.Urls
        where url.Url.AsSpan().TrimStart().StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        let addresses = In(Uri.UnescapeDataString(url.Url[(url.Url.IndexOf(':') + 1)..]))
        where addresses.Count == 0 || !addresses.TrueForAll(a => allowed.Contains(a.Address, StringComparer.OrdinalIgnoreCase))
        select Problems.MailLink(content.At(url.Offset));

    private static List<(string Address, int At)> In(ReadOnlySpan<char> text)
    {
        var found = new List<(string, int)>();
        for (var at = text.IndexOf('@'); at >= 0; at = text[(at + 1)..].IndexOf('@') is var next and >= 0 ? at + 1 + next : -1)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsLocal(text[start - 1])) start--;
            while (end < text.Length && IsHost(text[end])) end++;
            var host = text[(at + 1)..end].TrimEnd(".-");
            // "@name@host" is a name in a network, "figure@2x.png" a file.
            if (start == at || (start > 0 && text[start - 1] == '@') || !IsHostName(host)) continue;
            found.Add((text[start..(at + 1 + host.Length)].ToString(), start));
        }
        return found;
    }

    private static bool IsHostName(ReadOnlySpan<char> host)
    {
        if (!host.Contains('.')) return false;
        var first = host[..host.IndexOf('.')];
        var last = host[(host.LastIndexOf('.') + 1)..];
        return last.Length >= 2 && char.IsLetter(last[0]) && !first.IsEmpty && !(first[^1] == 'x' && first[..^1] is [_, ..] && !first[..^1].ContainsAnyExceptInRange('0', '9'));
    }

    private static bool IsNobodys(string address)
    {
        var labels = address[(address.IndexOf('@') + 1)..].ToLowerInvariant().Split('.');
        return labels is [.., "test" or "example" or "invalid" or "localhost"] or [.., "example", "com" or "net" or "org"];
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static bool IsHost(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';
}

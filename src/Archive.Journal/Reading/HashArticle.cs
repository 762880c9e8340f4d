using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>An article's front matter and text → its version.</summary>
internal static class HashArticle
{
    private const int Digits = 16;

    // They say where the article was, and until when it was not there: whoever reads it sees neither.
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.Ordinal, "aliases", "embargo-until");

    public static ArticleVersion From(YamlMapping keys, string text)
    {
        var record = new StringBuilder();
        Append(record, keys with { Entries = [.. keys.Entries.Where(e => !Unseen.Contains(e.Key.Value))] });
        return new ArticleVersion(Hash(record.ToString()), Hash(text.Trim()));
    }

    // Each text goes with its length, so that no two records are written alike.
    private static void Append(StringBuilder record, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                record.Append(scalar.Value.Length).Append(scalar.IsNull ? '~' : ':').Append(scalar.Value);
                break;
            case YamlSequence sequence:
                record.Append('[');
                foreach (var item in sequence.Items) Append(record, item);
                record.Append(']');
                break;
            case YamlMapping mapping:
                record.Append('{');
                foreach (var (key, value) in mapping.Entries.OrderBy(e => e.Key.Value, StringComparer.Ordinal))
                {
                    Append(record, key);
                    Append(record, value);
                }
                record.Append('}');
                break;
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}

using System.Text;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>Statements of a source → their lines: the sentence, or a group of keys where the source knows more than the sentence tells.</summary>
internal static class WriteStatements
{
    // A sentence that no journal prints may still be known to mean something.
    public static string Consent(SourceArticle source)
    {
        var sentence = CleanText.OneLine(source.Consent?.Value ?? "");
        var isKnown = StatementTerms.Consent.TryParse(source.ConsentStatus?.Value ?? "", out var status) && status is not (ConsentStatus.Withdrawn or ConsentStatus.Pending or ConsentStatus.StatedOtherwise);
        return isKnown && sentence.Length > 0 && StandardSentences.Consent(sentence) != status
            ? Group("consent", ("status", StatementTerms.Consent[status].Word), ("statement", YamlQuoting.Of(sentence))) : Sentence("consent", sentence);
    }

    public static string Ethics(SourceArticle source)
    {
        var sentence = CleanText.OneLine(source.EthicsApproval?.Value ?? "");
        return sentence.Length == 0 || source.EthicsData is not { } data || StandardSentences.Ethics(sentence) == data with { Sentence = sentence }
            ? Sentence("ethics-approval", sentence)
            : Group("ethics-approval", ("status", StatementTerms.Ethics[data.Status].Word), ("body", Text(data.Body)), ("number", Text(data.Number)), ("statement", YamlQuoting.Of(sentence)));
    }

    public static string Provenance(SourceArticle source)
    {
        var sentence = CleanText.OneLine(source.Provenance?.Value ?? "");
        return sentence.Length == 0 || source.ProvenanceData is not { } data || StandardSentences.Provenance(sentence) == data with { Sentence = sentence }
            ? Sentence("provenance", sentence)
            : Group("provenance", ("commissioned", data.IsCommissioned switch { true => "true", false => "false", null => "" }), ("peer-review", data.PeerReview is { } review ? StatementTerms.PeerReview[review].Word : ""), ("statement", YamlQuoting.Of(sentence)));
    }

    private static string Text(string value) => value.Length == 0 ? "" : YamlQuoting.Of(CleanText.OneLine(value));

    private static string Sentence(string key, string sentence) => sentence.Length == 0 ? "" : $"{key}: {YamlQuoting.Of(sentence)}\n";

    private static string Group(string key, params ReadOnlySpan<(string Key, string Yaml)> values)
    {
        var lines = new StringBuilder($"{key}:\n");
        foreach (var (name, yaml) in values)
            if (yaml.Length > 0) lines.Append($"  {name}: {yaml}\n");
        return lines.ToString();
    }
}

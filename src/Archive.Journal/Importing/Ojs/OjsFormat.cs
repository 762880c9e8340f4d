using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>Open Journal Systems' native XML (PKP, native.xsd, OJS 3.0 to 3.5): an article, a list of them, or issues with theirs.</summary>
internal sealed class OjsFormat : SourceFormat
{
    private const string Namespace = "http://pkp.sfu.ca";

    public override string Name => "OJS native XML";

    public override ImmutableArray<string> Extensions => [".xml"];

    public override bool Recognises(SourceText source) =>
        ParseXml.RootOf(source) is "article" or "articles" or "issue" or "issues" && source.Text.AsSpan(0, Math.Min(source.Text.Length, 20_000)).Contains(Namespace, StringComparison.Ordinal);

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings) =>
        ParseXml.From(source, Name, findings) is not { } root ? [] : [.. root.DescendantsAndSelf().Where(e => e.Tag == "article").SelectMany(a => new OjsArticle(source, a, findings).Read())];
}

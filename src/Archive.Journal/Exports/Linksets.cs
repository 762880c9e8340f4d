using System.Buffers;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>The signposts of every article and exchange as a set of links beside its page (RFC 9264, <c>application/linkset+json</c>).</summary>
internal static class Linksets
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.Select(a => Beside(a.Path, (Corpus: corpus, Article: a), static of => Signposts.Of(DescribeArticle.From(of.Corpus, of.Article))))
            .Concat(corpus.Exchanges.Where(e => !e.Articles.IsEmpty).Select(e => Beside(e.Path, (Corpus: corpus, Exchange: e), static of => Signposts.Of(of.Corpus, of.Exchange))));

    private static ExportFile Beside<T>(SitePath page, T of, Func<T, Signposts> signposts) =>
        ExportFile.Beside(page, Signposts.LinksetFile, (Of: of, Signposts: signposts), static (content, output) => Write(content.Signposts(content.Of), output));

    private static void Write(Signposts signposts, IBufferWriter<byte> output) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("linkset");
        WriteContext(json, signposts.Anchor, signposts.Links);
        foreach (var (anchor, link) in signposts.Inverse) WriteContext(json, anchor, [link]);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteContext(Utf8JsonWriter json, string anchor, IEnumerable<Signpost> links)
    {
        json.WriteStartObject();
        json.WriteString("anchor", anchor);
        foreach (var targets in links.GroupBy(l => l.Rel))
        {
            json.WriteStartArray(targets.Key);
            foreach (var target in targets)
            {
                json.WriteStartObject();
                json.WriteString("href", target.Href);
                json.Optional("type", target.MediaType);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}

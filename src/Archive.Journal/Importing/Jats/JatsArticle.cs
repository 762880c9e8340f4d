using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>An article, sub-article or response of a JATS file while it is being read.</summary>
/// <param name="source">The file.</param>
/// <param name="element">The article.</param>
/// <param name="parent">The article that it is a part of: what a part does not say of itself is as there.</param>
/// <param name="part">Its name in the file.</param>
/// <param name="findings">Of the file.</param>
internal sealed class JatsArticle(SourceText source, XElement element, JatsArticle? parent, string part, ImmutableArray<Finding>.Builder findings)
{
    private const int Excerpt = 90;

    public SourceText Source { get; } = source;

    public XElement Element { get; } = element;

    public JatsArticle? Parent { get; } = parent;

    public string Part { get; } = part;

    public ImmutableArray<Finding>.Builder Findings { get; } = findings;

    /// <summary>article-meta, or the stub of a part; an empty one where there is none.</summary>
    public XElement Meta { get; } = element.Child("front", "article-meta") ?? element.Child("front-stub") ?? element.Child("front") ?? new XElement("article-meta");

    /// <summary>The archive that wrote the file; null where none did.</summary>
    public JatsOrigin? Origin => Parent is null ? JatsOrigin.Of(Meta) : null;

    public XElement? Body { get; } = element.Child("body");

    public XElement? Back { get; } = element.Child("back");

    /// <summary>Every element of this article and of none of its parts.</summary>
    public IEnumerable<XElement> Own(params string[] names) =>
        Element.Elements().Where(e => e.Tag is not ("sub-article" or "response")).SelectMany(e => e.DescendantsAndSelf()).Where(e => names.Contains(e.Tag));

    public Place At(XObject node) => ParseXml.PlaceOf(Source, (IXmlLineInfo)node);

    public Sourced<string>? Text(XElement? text) => text is null || JatsText.Plain(text) is not { Length: > 0 } line ? null : new Sourced<string>(line, At(text));

    /// <summary>A formula in TeX; an archive writes both forms of it, and the TeX is its own.</summary>
    public string Tex(XElement formula) => Origin is not null && formula.DescendantsAndSelf().FirstOrDefault(e => e.Tag == "tex-math") is { } tex ? tex.Value.Trim() : MathToTex.Of(formula);

    public void Leave(XObject node, string what) => Findings.Add(Importing.Findings.Left(At(node), what));

    /// <summary>Tells of an element that has no place in the archive, with the beginning of its words.</summary>
    public void LeaveOut(XElement element)
    {
        var words = string.Join(": ", element.HasElements && element.Tag == "custom-meta" ? element.Elements().Select(JatsText.Plain) : [JatsText.Plain(element)]);
        var label = element.Attributes().FirstOrDefault(a => a.Name.LocalName.EndsWith("-type", StringComparison.Ordinal))?.Value;
        Leave(element, $"<{element.Tag}{(label is null ? "" : " " + label)}>" + (words.Length == 0 ? "" : ": " + (words.Length <= Excerpt ? words : words[..Excerpt].TrimEnd() + "…")));
    }

    public static string TitleOf(XElement article) =>
        article.All("article-title").FirstOrDefault(t => t.Parent!.Tag == "title-group") is { } title ? JatsText.Plain(title) : "";

    public SourceArticle Read()
    {
        var statements = new JatsStatements(this);
        statements.Read();
        var references = new JatsReferences(this);
        var text = new JatsBlocks(this, references);
        var title = JatsMeta.Title(this);
        var body = text.Body(statements);
        var authors = JatsPeople.Authors(this);
        return JatsMeta.Read(this) with
        {
            Part = Part,
            Title = title,
            Type = JatsTypes.Of(this, title?.Value ?? ""),
            Authors = authors,
            HandlingEditors = JatsPeople.Editors(this, statements),
            Abstract = text.Abstract(),
            Body = body,
            References = references.All(text),
            Relations = JatsRelations.Of(this),
            Provenance = statements[JatsStatement.Provenance],
            Consent = statements[JatsStatement.Consent],
            EthicsApproval = statements[JatsStatement.Ethics],
            Funding = statements[JatsStatement.Funding],
            Grants = JatsMeta.Grants(this, statements[JatsStatement.Funding]?.Value ?? ""),
            CompetingInterests = statements.Interests([.. authors.Select(a => a.Full.Length > 0 ? a.Full : PersonName.FromParts(a.Given, a.Family, a.Suffix).Full)]),
            Contributors = statements[JatsStatement.Contributors],
            Acknowledgements = statements[JatsStatement.Acknowledgements],
            DataAvailability = statements[JatsStatement.DataAvailability],
        };
    }
}

using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>What the site tells its maintainers: how to write an article, and what every rule asks for.</summary>
/// <param name="Pages">In the order in which they are read.</param>
/// <param name="Rules">By code.</param>
public sealed record Guide(ImmutableArray<GuideText> Pages, ImmutableArray<Rule> Rules);

/// <summary>A page of the guide.</summary>
/// <param name="Name">Its place below <c>/guide/</c>; empty for the first page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Description">What it is about, in a sentence.</param>
/// <param name="Body">Read when it is asked for: most runs of the program show no page of the guide.</param>
public sealed record GuideText(string Name, string Title, string Description, Lazy<Prose> Body)
{
    public SitePath Path => new(Name.Length == 0 ? "/guide/" : $"/guide/{Name}/");
}

/// <summary>One of the rules that content is checked by: what a diagnostic's code stands for.</summary>
/// <param name="Code">The code of its diagnostics.</param>
/// <param name="Title">What is wrong where it is broken, in a few words.</param>
/// <param name="Severity">What it weighs unless the archive's policies say otherwise.</param>
/// <param name="Explanation">Why it is asked for, and what to do.</param>
/// <param name="Fails">Files that break it.</param>
/// <param name="Says">What the program says of them.</param>
/// <param name="Passes">The same files put right.</param>
public sealed record Rule(string Code, string Title, Severity Severity, Lazy<Prose> Explanation, ImmutableArray<ExampleFile> Fails, string Says, ImmutableArray<ExampleFile> Passes)
{
    public SitePath Path => PathOf(Code);

    /// <summary>The first letters of the code, which rules about one thing have in common.</summary>
    public string Family => Code[..3];

    public static SitePath PathOf(string code) => new($"/guide/rules/{code}/");
}

/// <summary>A file of an example.</summary>
/// <param name="Path">Relative to the input folder.</param>
/// <param name="Manner">How it is saved where that is not plain text: "as utf-16", "as link"; may be empty.</param>
/// <param name="Text">What it holds. <c>⟨100 × x⟩</c> stands for a repetition, <c>⟨U+0007⟩</c> for a character that cannot be shown.</param>
public sealed record ExampleFile(string Path, string Manner, string Text);

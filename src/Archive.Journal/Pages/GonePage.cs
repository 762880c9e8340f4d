using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>What stays of a list whose items are no longer in the archive, so that a link to it leads to an answer.</summary>
public sealed class GonePage(Corpus corpus, SitePath path) : HtmlPage(corpus, path)
{
    public override string Title => Words.NoLongerListed;

    public override bool IsIndexed => false;
}

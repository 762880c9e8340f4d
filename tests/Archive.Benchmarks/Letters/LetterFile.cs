using System.Text;

namespace Archive.Benchmarks.Letters;

/// <summary>The file of an item: what kind it is, what it is about, what it states, and its text.</summary>
internal sealed class LetterFile(Chance chance, People people, Predecessors before)
{
    private const int DiscussedWorks = 50_000;

    private static readonly Zipf Discussed = new(DiscussedWorks, exponent: 0.7);

    public (Letter Letter, string Text) Write(int number, Printing printing)
    {
        var type = before.Any ? chance.Of((76, "letter"), (16, "reply"), (4, "correction"), (2, "editorial"), (1, "article-commentary"), (0.5, "retraction"), (0.2, "expression-of-concern"), (0.3, "addendum")) : "letter";
        var target = type is "letter" or "editorial" or "article-commentary" && !chance.Happens(0.08) ? null : before.Any ? before.Draw(chance) : null;
        var title = Title(type, target);
        var text = new StringBuilder($"---\ntitle: \"{title}\"\ntype: {type}\npublished: {printing.Date:yyyy-MM-dd}\n");
        text.Append($"volume: {printing.Volume}\nissue: {printing.Issue}\npages: {printing.Page}-{printing.Page + 1}\ndoi: {printing.Doi}\n");
        var isNotice = target is not null && type is not ("letter" or "reply" or "editorial" or "article-commentary");
        if (!isNotice) Authors(text);
        text.Append($"topics: [{string.Join(", ", Topics.Draw(chance))}]\n");
        if (!isNotice) Statements(text);
        if (About(type, target) is { } about) text.Append(about);
        text.Append("---\n").Append(LetterText.Write(chance, before));
        return (new Letter(printing.Id, printing.Doi, title, number), text.ToString());
    }

    private string Title(string type, Letter? target) => type switch
    {
        "reply" => $"Authors' reply: {Words.Phrase(chance, chance.Between(3, 8))}",
        "correction" => $"Correction to {target!.Title}",
        "retraction" => $"Retraction of {target!.Title}",
        "expression-of-concern" => $"Expression of concern about {target!.Title}",
        "addendum" => $"Addendum to {target!.Title}",
        _ => Words.Capitalised(Words.Phrase(chance, chance.Between(4, 12))),
    };

    private string? About(string type, Letter? target) => type switch
    {
        "letter" when target is null => chance.Happens(0.7) ? $"responds-to: 10.5555/work.{Discussed.Draw(chance)}\n" : null,
        "correction" => $"corrects: {target!.Id}\n",
        "retraction" => $"retracts: {target!.Id}\n",
        "expression-of-concern" => $"concerns: {target!.Id}\n",
        "addendum" => $"adds-to: {target!.Id}\n",
        _ => target is null ? null : $"responds-to: {target.Id}\n",
    };

    private void Authors(StringBuilder text)
    {
        text.Append("authors:\n");
        foreach (var (i, author) in people.Sign().Index())
        {
            text.Append($"  - name: {author.Name}\n    affiliation: {author.Affiliation}\n");
            if (author.Orcid.Length > 0) text.Append($"    orcid: {author.Orcid}\n");
            if (i == 0) text.Append($"    corresponding: true\n    email: {author.Email}\n");
        }
        text.Append($"handling-editor: {people.Editor()}\n");
    }

    private void Statements(StringBuilder text)
    {
        text.Append($"consent: {chance.Of((50, "Obtained."), (25, "Not required."), (15, "Not applicable."), (6, "Parental/guardian consent obtained."), (4, "Consent obtained from next of kin."))}\n");
        text.Append($"provenance: {chance.Of((80, "Not commissioned; externally peer reviewed."), (12, "Not commissioned; internally peer reviewed."), (8, "Commissioned; externally peer reviewed."))}\n");
        if (chance.Happens(0.4)) text.Append($"ethics-approval: Ethics Committee of the University of {Words.Capitalised(Words.Of(100 + chance.Below(2_000)))} (approval number {chance.Below(9_000)}).\n");
        text.Append("competing-interests: None declared.\n");
        if (chance.Happens(0.7)) text.Append("funding: The authors have not declared a specific grant for this research.\n");
        else text.Append($"funding: [{{funder: {Words.Capitalised(Words.Of(chance.Below(400)))} Foundation, award: G-{chance.Below(90_000)}}}]\n");
    }
}

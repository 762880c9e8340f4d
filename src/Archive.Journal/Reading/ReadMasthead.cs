using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>What holds for all articles: archive.yml, people.yml, topics.yml, and the ledgers of what was taken down.</summary>
/// <param name="Settings">archive.yml.</param>
/// <param name="NoAddress">Where the home page's address is missing from archive.yml.</param>
/// <param name="People">people.yml.</param>
/// <param name="Topics">topics.yml.</param>
/// <param name="HasTopicsFile">Whether there is a vocabulary that topics ought to be in.</param>
/// <param name="Withheld">The words that must appear nowhere.</param>
/// <param name="Diagnostics">Of these files, and of what lies in the folder and was not taken in; in no particular order.</param>
public sealed record Masthead(SiteSettings Settings, Place? NoAddress, ImmutableArray<PersonEntry> People, ImmutableArray<TopicEntry> Topics, bool HasTopicsFile, WithheldWords Withheld, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Settings and authority files → masthead.</summary>
public static class ReadMasthead
{
    public static Masthead From(ArchiveInput input)
    {
        var problems = new DiagnosticBag();
        problems.AddRange(input.Diagnostics);
        var settings = ReadSettings.From(input.Settings, problems, out var noAddress);
        var people = ReadAuthorities.People(input.People, problems);
        var topics = ReadAuthorities.Topics(input.Topics, problems);
        var withheld = ReadWithheld.From(input.Withheld, problems);
        return new Masthead(settings, noAddress, people, topics, input.Topics is not null, withheld, problems.ToImmutable());
    }
}

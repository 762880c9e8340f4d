namespace Archive.Journal.Interface;

// Conversations, letters without a reply, and items that were withdrawn.
public abstract partial class Phrases
{
    public abstract string Exchange { get; }

    /// <summary>The title of an exchange's page.</summary>
    public abstract string ExchangeOn(string title);

    /// <summary>The title of the page of an exchange whose work was withdrawn.</summary>
    public abstract string ExchangeOnWithdrawn { get; }
    public abstract string WhatExchangesAre { get; }
    public abstract string LettersStillWithoutReply { get; }
    public abstract string LettersWithoutReply { get; }
    public abstract string WhatUnansweredLettersAre { get; }
    public abstract string EveryLetterIsAnswered { get; }
    public abstract string ReplyIsNotSpokenOf { get; }

    /// <summary>When something was last added to an exchange.</summary>
    public abstract string Latest(string date);
    public abstract string WorksDiscussed { get; }
    public abstract string ReadTheWorkDiscussed { get; }
    public abstract string WhoAnsweredWhom { get; }

    /// <summary>Names an exchange's feed.</summary>
    public abstract string AddedToThisExchange { get; }

    /// <summary>What kind of work an exchange is, in its citation.</summary>
    public abstract string ExchangeOf(int items);

    /// <summary>An item of an exchange whose consent was withdrawn.</summary>
    public abstract string WithdrawnType(string type);

    /// <summary>Stands for the title of an item whose consent was withdrawn.</summary>
    public abstract string WithdrawnItem { get; }
    public abstract string ConsentWasWithdrawn { get; }
    public abstract string ConsentWasWithdrawnOn(string date);

    /// <summary>What a tombstone says.</summary>
    public abstract string NothingOfItIsLeft { get; }
    public abstract string TheExchangeItWasPartOf { get; }
}

namespace Archive.Journal.Model;

/// <summary>Whether the authors of the work discussed have answered a letter.</summary>
public enum ReplyStatus { Published, Awaited, InvitedNoneReceived, Declined }

public static class ReplyStatuses
{
    public static Vocabulary<ReplyStatus> Vocabulary { get; } = new(
        new(ReplyStatus.Published, "published", "Reply published"),
        new(ReplyStatus.Awaited, "awaited", "Reply awaited"),
        new(ReplyStatus.InvitedNoneReceived, "invited-none-received", "The authors were invited to reply; no reply was received"),
        new(ReplyStatus.Declined, "declined", "The authors declined to reply"));
}

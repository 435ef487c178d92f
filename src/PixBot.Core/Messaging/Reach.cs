namespace PixBot.Core.Messaging;

/// <summary>How the bot reaches somebody, or why it does not.</summary>
public abstract record Reach
{
    public sealed record Reachable(string AadObjectId, Address Address) : Reach;

    public sealed record Unreachable(UnreachableReason Reason) : Reach;

    /// <summary>A chat that was gone is tried again: a delivery opens it anew.</summary>
    /// <param name="contact">Null for whoever has never opened the bot.</param>
    public static Reach Of(Contact? contact) => contact switch
    {
        null => new Unreachable(UnreachableReason.NeverInstalled),
        { Unreachable: { } reason and not UnreachableReason.ConversationGone } => new Unreachable(reason),
        _ => new Reachable(contact.AadObjectId, contact.Address),
    };
}

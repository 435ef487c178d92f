namespace PixBot.Core.Messaging;

/// <summary>How the bot reaches somebody, or why it does not.</summary>
public abstract record Reach
{
    public sealed record Reachable(string AadObjectId, Address Address) : Reach;

    public sealed record Unreachable(UnreachableReason Reason) : Reach;

    /// <param name="contact">Null for whoever has never opened the bot.</param>
    public static Reach Of(Contact? contact) => contact switch
    {
        null => new Unreachable(UnreachableReason.NeverInstalled),
        { Unreachable: { } reason } => new Unreachable(reason),
        _ => new Reachable(contact.AadObjectId, contact.Address),
    };
}

namespace PixBot.Core.Messaging;

/// <summary>How the bot reaches somebody, or why it does not.</summary>
public abstract record Reach
{
    public sealed record At(string AadObjectId, Address Address) : Reach;

    public sealed record Nowhere(UnreachableReason Reason) : Reach;

    /// <param name="contact">Null for whoever has never opened the bot.</param>
    public static Reach Of(Contact? contact) => contact switch
    {
        null => new Nowhere(UnreachableReason.NeverInstalled),
        { Unreachable: { } reason } => new Nowhere(reason),
        _ => new At(contact.AadObjectId, contact.Address),
    };
}

using PixBot.Core.Messaging;
using PixBot.Core.People;
using PixBot.Core.Texts;

namespace PixBot.Core.Broadcasts;

/// <param name="PersonId">Unique to the broadcast; whoever comes twice in an audience is written to once.</param>
/// <param name="Data">What the person's message needs, usually JSON, up to 8,000 characters; no secret.</param>
public sealed record Recipient(string PersonId, Language Language, Reach Reach, string Data = "")
{
    public const int MaximumData = 8_000;

    public string Data { get; init; } = Data.Length <= MaximumData
        ? Data
        : throw new ArgumentException($"A delivery carries up to {MaximumData} characters of data; this one has {Data.Length}.", nameof(Data));
}

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

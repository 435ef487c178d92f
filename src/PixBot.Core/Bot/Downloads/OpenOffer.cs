namespace PixBot.Core.Bot.Downloads;

internal enum OfferState
{
    Open,
    Declined,

    /// <summary>Accepted; the file is being made and sent.</summary>
    Taken,

    Given,

    /// <summary>Accepted, and the file did not arrive.</summary>
    Failed,
}

/// <summary>A file that was offered to somebody.</summary>
/// <param name="AccountId">Whom it was offered to, by Entra object id: nobody else may accept it.</param>
/// <param name="Press">By which activity it was accepted; null where it was not.</param>
internal sealed record OpenOffer(string Id, string Kind, string About, string AccountId, DateTimeOffset At, OfferState State, string? Press)
{
    /// <summary>Whoever answers later has another file in mind than the one they would get.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public bool IsExpired(DateTimeOffset now) => now - At > Lifetime;

    public bool IsDone => State is OfferState.Taken or OfferState.Given;

    /// <summary>Null where another press has it.</summary>
    public OpenOffer? TakenBy(string press) =>
        !IsDone || (State == OfferState.Taken && Press == press) ? this with { State = OfferState.Taken, Press = press } : null;

    /// <summary>Null where there is nothing to decline any more.</summary>
    public OpenOffer? Declined() => IsDone ? null : this with { State = OfferState.Declined };
}

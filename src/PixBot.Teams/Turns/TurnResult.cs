using Microsoft.Bot.Builder;

namespace PixBot.Teams.Turns;

/// <param name="Answer">To an invoke; null for other activities.</param>
internal abstract record TurnResult(InvokeResponse? Answer)
{
    public sealed record Done(InvokeResponse? Answer) : TurnResult(Answer);

    /// <summary>The handler threw, and the person was told so: if Teams delivers the turn again, it is handled again.</summary>
    public sealed record Failed(InvokeResponse? Answer) : TurnResult(Answer);

    /// <summary>The reply did not get through though it might later: Teams shall deliver the turn again.</summary>
    public sealed record Undelivered(InvokeResponse? Answer) : TurnResult(Answer);
}

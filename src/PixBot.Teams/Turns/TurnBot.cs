using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Turns;

/// <summary>One turn, as Bot Framework runs it.</summary>
internal sealed class TurnBot(Turn turn, TurnRunner runner) : IBot
{
    /// <summary>Null until the turn has run.</summary>
    public TurnResult? Result { get; private set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // The adapter took the client's culture, in which 1.5 is 1,5.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Result = await runner.RunAsync(turn, cancellationToken);
        if (Result.Answer is { } answer)
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, cancellationToken);
    }
}

using System.Text.Json;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>Keeps a card that a turn has just shown. Queued with its activity id, so none is shown and forgotten.</summary>
internal sealed class NoteShownCard(ShownCards shown, CardRenewals renewals) : IWorkHandler
{
    private const string Work = "card-shown";

    public string Kind => Work;

    /// <summary>For <see cref="ReplyPart.CardThenWork"/>.</summary>
    public static Func<string?, WorkMessage> Of(BotRequest request, CardSubject about, string kind, DateTimeOffset now, string data = "") => activityId =>
        new(Work, JsonSerializer.Serialize(new Note(request.School, about, Shown(request, activityId ?? "", kind, now) with { Data = data })));

    /// <summary>A card in the chat of whoever asked.</summary>
    public static DeliveredCard Shown(BotRequest request, string activityId, string kind, DateTimeOffset now) =>
        new(request.ActorId, request.Turn.Sender.AadObjectId, request.Turn.Chat, activityId, request.Language, kind, Data: "", now);

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<Note>(body) is not { } note)
            return new WorkOutcome.DeadLetter("This names no card.");
        // Where Teams gave no id, the card cannot be found again.
        if (note.Card.ActivityId.Length == 0)
            return WorkOutcome.Finished;
        await shown.NoteAsync(note.School, note.About.Id, note.Card, cancellationToken);
        if (await renewals.StateAsync(note.School, note.About.Id, cancellationToken) != note.About.State)
            await renewals.RenewAsync(note.School, note.About.Id, cancellationToken, $"shown-{note.Card.SentAt.UtcTicks:x}");
        return WorkOutcome.Finished;
    }

    private sealed record Note(SchoolId School, CardSubject About, DeliveredCard Card);
}

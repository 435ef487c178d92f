using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>The referent confirms that those who were gone from a file shall leave the roster.</summary>
internal sealed class RemoveMissingPeople(RosterRemoval removal, IEnumerable<IRosterObserver> observers) : IActionHandler
{
    public const string Verb = "roster-remove-gone";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("import") is not { } importId)
            return Replies.TooOld(request);
        var outcome = await removal.RemoveGoneAsync(request.School, importId, request.ActorId, cancellationToken);
        foreach (var observer in observers)
            await observer.OnChangedAsync(request.School, cancellationToken);
        return outcome switch
        {
            RemovalOutcome.Done done => Removed(request, done.Removed),
            RemovalOutcome.Superseded => Reply.Notice(request.In(RosterImportTexts.Superseded)),
            _ => Replies.TooOld(request),
        };
    }

    private static Reply Removed(BotRequest request, int count)
    {
        var text = request.In(RosterImportTexts.Removed(count));
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(text)), text);
    }
}

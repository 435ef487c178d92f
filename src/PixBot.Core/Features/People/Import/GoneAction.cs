using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>The referent confirms that those who were gone from a file shall leave the roster.</summary>
internal sealed class GoneAction(RosterRemoval removal) : IActionHandler
{
    public const string Verb = "roster-remove-gone";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data.Id("import") is not { } importId)
            return Replies.TooOld(talk);
        return await removal.RemoveGoneAsync(talk.TenantId, importId, cancellationToken) switch
        {
            RemovalOutcome.Done done => Removed(talk, done.Removed),
            RemovalOutcome.Superseded => Reply.Notice(talk.In(ImportTexts.Superseded)),
            _ => Replies.TooOld(talk),
        };
    }

    private static Reply Removed(Talk talk, int count)
    {
        var text = talk.In(ImportTexts.Removed(count));
        return Reply.Replace(Card.In(talk.Language, Card.Paragraph(text)), text);
    }
}

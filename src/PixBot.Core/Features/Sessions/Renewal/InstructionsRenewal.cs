using AdaptiveCards;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>A supervisor's card says how the session is now; whoever was replaced keeps neither number nor codes.</summary>
internal sealed class InstructionsRenewal(SessionRights rights, InstructionsCard instructions, ReleaseStatusCard status, SchoolId schoolId)
{
    private readonly Session session = rights.Session;

    public ValueTask<CardChange?> OfSupervisorAsync(DeliveredCard card, CancellationToken cancellationToken) =>
        RenewAsync(card, EndedForSupervisor(card.PersonId), cancellationToken);

    public ValueTask<CardChange?> OfReferentAsync(DeliveredCard card, CancellationToken cancellationToken) =>
        RenewAsync(card, rights.Ended ?? (card.IsOfFormerReferent && !rights.MaySupervise(card.PersonId) ? EndedRightsTexts.NoReferent : null) ?? (session.HasCodes ? null : EndedRightsTexts.OldCodes), cancellationToken);

    /// <summary>It holds no codes, but names that are no business of whoever was replaced.</summary>
    public async ValueTask<CardChange?> OfStatusAsync(DeliveredCard card, CancellationToken cancellationToken)
    {
        var current = rights.MaySupervise(card.PersonId)
            ? await status.BuildAsync(schoolId, session, card.Language, cancellationToken)
            : EndedCards.Supervision(session, card.Language);
        return current is null ? null : new CardChange(card, Shown(current, ReleaseTexts.Progress, card), OnlyInPlace: true);
    }

    private Text? EndedForSupervisor(string personId) => rights.Ended
        ?? (!rights.MaySupervise(personId) ? EndedRightsTexts.NotYours
            : !session.HasCodes || !session.CodesAreOut(rights.Now) ? EndedRightsTexts.Later
            : null);

    private async ValueTask<CardChange?> RenewAsync(DeliveredCard card, Text? ended, CancellationToken cancellationToken)
    {
        if (ended is not null)
            return new CardChange(card, Shown(EndedCards.Codes(session, ended, card.Language), EndedRightsTexts.CodesTitle, card), OnlyInPlace: true);
        return await instructions.BuildAsync(schoolId, session, card.Language, Ticked.Nobody, cancellationToken) is { } current
            ? new CardChange(card, Shown(current, SessionTexts.InstructionsTitle(session.Room), card))
            : null;
    }

    private static Message.Card Shown(AdaptiveCard card, Text summary, DeliveredCard delivered) => new(card, summary.In(delivered.Language));
}

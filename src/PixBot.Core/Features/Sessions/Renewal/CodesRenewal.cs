using PixBot.Core.Audit;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>Number and code are on a card for as long as its holder may see them, and they are the right ones.</summary>
internal sealed class CodesRenewal(SessionRights rights, SessionSecrets? secrets, AuditLog audit, SchoolId schoolId)
{
    private readonly Session session = rights.Session;

    public async ValueTask<CardChange?> OfCandidateAsync(DeliveredCard card, CancellationToken cancellationToken)
    {
        if (rights.Ended is { } why)
            return Blank(card, why);
        if (secrets is null || !rights.IsReleased(card.PersonId))
            return Blank(card, EndedRightsTexts.NotReleased);
        var codesChanged = rights.CodesChangedSince(card);
        if (!codesChanged && !rights.FactsChangedSince(card))
            return null;
        if (codesChanged)
            await audit.RecordAsync(schoolId, SessionAudit.Sight(session, card.PersonId, SessionAudit.Released), cancellationToken);
        var current = CodesNotification.Given(session, secrets, card.Language, isCorrected: codesChanged);
        return new CardChange(card, new Message.Card(current, SessionTexts.CodesTitle.In(card.Language)));
    }

    public CardChange? OfDictation(DeliveredCard card) => rights.Ended is { } why ? Blank(card, why)
        : !rights.MaySupervise(card.PersonId) ? Blank(card, EndedRightsTexts.NotYours)
        : rights.CodesChangedSince(card) ? Blank(card, EndedRightsTexts.OldCodes)
        : null;

    /// <summary>What a referent looked at by themselves; they can look again.</summary>
    public CardChange? OfReferent(DeliveredCard card) => card.IsOfFormerReferent ? Blank(card, EndedRightsTexts.NoReferent)
        : (rights.Ended ?? (rights.CodesChangedSince(card) ? EndedRightsTexts.OldCodes : null)) is { } why
        ? InPlace(card, EndedCards.Codes(session, why, card.Language).With(ShowSession.OpenButton(session, card.Language)))
        : null;

    /// <summary>A form is left to whoever types into it for as long as there is something to correct.</summary>
    public CardChange? OfForm(DeliveredCard card) => (card.IsOfFormerReferent ? EndedRightsTexts.NoReferent : rights.Ended) is { } why ? Blank(card, why) : null;

    private CardChange Blank(DeliveredCard card, Text why) => InPlace(card, EndedCards.Codes(session, why, card.Language));

    private static CardChange InPlace(DeliveredCard card, AdaptiveCards.AdaptiveCard replacement) =>
        new(card, new Message.Card(replacement, EndedRightsTexts.CodesTitle.In(card.Language)), OnlyInPlace: true);
}

using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Features.Sessions.Supervision;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>No chat shows two rooms side by side: a convocation says in place what has changed, or that it no longer holds.</summary>
internal sealed class ConvocationRenewal(SessionRights rights, SentConvocation convocation, SupervisionCard supervision, IReadOnlyDictionary<string, SupervisionAnswer> answers, CalendarLinks calendar, SchoolId schoolId)
{
    private readonly Session session = rights.Session;

    public CardChange? Renew(DeliveredCard card)
    {
        var (replacement, summary) = ConvocationBroadcast.IsMessage(card.Data)
            ? default
            : ConvocationBroadcast.IsOfSupervisor(card.Data) ? OfSupervisor(card) : OfCandidate(card);
        return replacement is null ? null : new CardChange(card, new Message.Card(replacement, summary!.In(card.Language)));
    }

    private (AdaptiveCard? Card, Text? Summary) OfSupervisor(DeliveredCard card)
    {
        if (session.IsCancelled)
            return (Cancelled(card), SessionTexts.SessionCancelled);
        if (!rights.MaySupervise(card.PersonId))
            return (EndedCards.Supervision(session, card.Language), EndedRightsTexts.SupervisionEnded);
        if (!rights.FactsChangedSince(card))
            return default;
        return (supervision.Build(schoolId, session, card.PersonId, answers.GetValueOrDefault(card.PersonId), card.Language, Before), SessionTexts.SupervisionTitle);
    }

    private (AdaptiveCard? Card, Text? Summary) OfCandidate(DeliveredCard card)
    {
        if (session.IsCancelled)
            return (Cancelled(card), SessionTexts.SessionCancelled);
        if (rights.Candidates.GetValueOrDefault(card.PersonId) is not { IsWithdrawn: false } candidate)
            return (ConvocationCard.NoLongerYours(session, card.Language), SessionTexts.WithdrawnTitle);
        return rights.FactsChangedSince(card) && !session.IsOver(rights.Now) ? (Current(card, candidate), SessionTexts.ConvocationTitle) : default;
    }

    /// <summary>Whoever has put the session into a calendar takes it out by a file too, until it would have been over.</summary>
    private AdaptiveCard Cancelled(DeliveredCard card) => EndedCards.Cancelled(session, card.Language)
        .With(session.IsOver(rights.Now) ? null : calendar.Button(schoolId, session, card.PersonId, card.Language));

    private AdaptiveCard Current(DeliveredCard card, Candidate candidate)
    {
        var person = rights.People.GetValueOrDefault(card.PersonId);
        var before = ToldFacts.TryParse(candidate.ToldBefore(session)) ?? Before;
        return convocation.Build(schoolId, session, candidate, SessionTexts.ConvocationChanged, person?.ExtraTimePercent, card.Language, before, person);
    }

    private ToldFacts? Before => ToldFacts.TryParse(session.FactsBefore);
}

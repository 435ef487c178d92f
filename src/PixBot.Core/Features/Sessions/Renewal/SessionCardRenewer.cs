using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.DayBefore;
using PixBot.Core.Features.Sessions.ExamDay;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>Which rule a card of a session goes by.</summary>
internal sealed class SessionCardRenewer(SessionRights rights, ConvocationRenewal convocations, CodesRenewal codes, InstructionsRenewal instructions) : ICardRenewer
{
    public bool HasLostRight(DeliveredCard card) => card.Kind switch
    {
        ConvocationBroadcast.Name or ConvocationReminder.Name or SupervisorBriefing.Name => ConvocationBroadcast.IsOfSupervisor(card.Data)
            ? !rights.MaySupervise(card.PersonId)
            : !rights.IsConvoked(card.PersonId),
        CodesNotification.Name or SessionSubject.CodesShown => !rights.IsReleased(card.PersonId),
        SessionSubject.Dictation or InstructionsBroadcast.Name or SessionSubject.InstructionsShown or ReleaseStatusNotification.Name =>
            !rights.MaySupervise(card.PersonId),
        _ => card.IsOfFormerReferent,
    };

    public async ValueTask<CardChange?> RenewAsync(DeliveredCard card, CancellationToken cancellationToken) => card.Kind switch
    {
        ConvocationBroadcast.Name or ConvocationReminder.Name or SupervisorBriefing.Name => convocations.Renew(card),
        CodesNotification.Name or SessionSubject.CodesShown => await codes.OfCandidateAsync(card, cancellationToken),
        SessionSubject.Dictation => codes.OfDictation(card),
        SessionSubject.ReferentCodes => codes.OfReferent(card),
        SessionSubject.ReferentForm => codes.OfForm(card),
        InstructionsBroadcast.Name or SessionSubject.InstructionsShown => await instructions.OfSupervisorAsync(card, cancellationToken),
        ReleaseStatusNotification.Name => await instructions.OfStatusAsync(card, cancellationToken),
        SessionSubject.ReferentInstructions => await instructions.OfReferentAsync(card, cancellationToken),
        _ => null,
    };
}

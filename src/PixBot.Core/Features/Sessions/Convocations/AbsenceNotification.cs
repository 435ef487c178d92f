using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>To the referents: a candidate will be absent, and why; or will be there after all.</summary>
internal sealed class AbsenceNotification(SessionStore sessions, IRoster roster, AudienceReader audience) : CardBroadcast<AbsenceParameters>(Name)
{
    public const string Name = "absence-announced";

    protected override string Title(AbsenceParameters parameters, Language language) => TitleOf(parameters).In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, AbsenceParameters parameters, CancellationToken cancellationToken) => audience.ReferentsAsync(schoolId, cancellationToken);

    /// <summary>What was taken back or said anew before it went has lost its point.</summary>
    protected override async Task<IBroadcastMessages> PrepareAsync(BroadcastKey key, AbsenceParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        var candidate = await sessions.CandidateAsync(key.School, parameters.SessionId, parameters.PersonId, cancellationToken);
        var person = await roster.FindAsync(key.School, parameters.PersonId, cancellationToken);
        if (session is not { IsCancelled: false } || candidate is null || person is null)
            return new CardMessages(_ => null);
        var reason = AnnounceAbsence.ReasonOf(candidate, session);
        return new CardMessages(recipient => parameters.IsAbsent == reason is not null
            ? (Build(session, person, reason, recipient.Language), TitleOf(parameters))
            : null);
    }

    private static AdaptiveCard Build(Session session, Person person, string? reason, Language language)
    {
        (string, string)[] facts =
        [
            (AbsenceTexts.Student.In(language), CardText.Escape($"{person.LastName} {person.FirstName} ({person.Class})")),
            .. reason is null ? [] : new[] { (AbsenceTexts.Reason.In(language), CardText.Escape(reason)) },
        ];
        return Card.In(
            language,
            Card.Title((reason is null ? AbsenceTexts.TakenBack : AbsenceTexts.Title).In(language)),
            Card.Facts(facts),
            Card.Paragraph($"{SessionTexts.When(session).In(language)}, {SessionTexts.InRoom(CardText.Escape(session.Room)).In(language)}"),
            reason is null ? null : Card.Note(AbsenceTexts.Next.In(language)))
            .With(SessionFacts.OpenButton(session, language));
    }

    private static Text TitleOf(AbsenceParameters parameters) => parameters.IsAbsent ? AbsenceTexts.Title : AbsenceTexts.TakenBack;
}

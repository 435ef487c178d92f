using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>To the referents: a session without number and codes, and the form to type them.</summary>
internal sealed class MissingCodesNotification(SessionStore sessions, AudienceReader audience) : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "codes-missing";

    protected override string Title(SessionParameters parameters, Language language) => PixCertifTexts.MissingTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken) => audience.ReferentsAsync(schoolId, cancellationToken);

    /// <summary>Once the session is over it is of no use.</summary>
    protected override async Task<DateTimeOffset?> DeadlineAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken) =>
        (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken))?.OverAt;

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        return new CardMessages(recipient => session is not { IsCancelled: false, HasCodes: false }
            ? null
            : (Build(session, recipient.Language), PixCertifTexts.MissingTitle));
    }

    private static AdaptiveCard Build(Session session, Language language) => Card.In(
        language,
        Card.Title(PixCertifTexts.MissingTitle.In(language)),
        SessionFacts.WhenAndWhere(session, language),
        Card.Paragraph(PixCertifTexts.MissingHow.In(language)))
        .With(EnterCodes.Button(session, language), SessionFacts.OpenButton(session, language));
}

using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>
/// Brings the supervisors the card of how far number and code are, once for each session: while somebody is still to be
/// ticked, the instructions card is left alone, since an update would take away the ticks that nobody has pressed yet.
/// </summary>
internal sealed class ReleaseStatusNotification(SessionStore sessions, AudienceReader audience, ReleaseStatusCard status, ReleaseAlerts alerts)
    : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "codes-status";

    public static string IdOf(string sessionId) => $"codes-status-{sessionId}";

    protected override string Title(SessionParameters parameters, Language language) => ReleaseTexts.Progress.In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken) =>
        await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken) is { IsCancelled: false } session
            ? await audience.ReadAsync(schoolId, person => session.MaySupervise(person), _ => "", cancellationToken)
            : [];

    /// <summary>Codes may have arrived while it was under way.</summary>
    protected override Task OnFinishedAsync(BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken) =>
        alerts.UpdateSupervisorsAsync(key, parameters.SessionId, "status-sent", cancellationToken);

    protected override async Task<DateTimeOffset?> DeadlineAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken) =>
        (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken))?.OverAt;

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var cards = new Dictionary<Language, AdaptiveCard>();
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        foreach (var language in Enum.GetValues<Language>())
        {
            if (session is { IsCancelled: false } && await status.BuildAsync(key.School, session, language, cancellationToken) is { } card)
                cards[language] = card;
        }

        return new CardMessages(recipient => cards.TryGetValue(recipient.Language, out var card) ? (card, ReleaseTexts.Progress) : null);
    }
}

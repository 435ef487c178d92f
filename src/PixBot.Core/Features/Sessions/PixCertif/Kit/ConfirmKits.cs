using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>What was read from kits becomes the sessions' number and codes, or is forgotten.</summary>
internal sealed class ConfirmKits(
    SessionStore sessions, SessionEditor editor, KitStore kits, SessionAnnouncements announcements, AuditLog audit, SchoolClock school) : IActionHandler
{
    public const string Verb = "session-kits-save";
    public const string DropVerb = "session-kits-drop";

    public IReadOnlyList<string> Verbs { get; } = [Verb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var kept = await kits.ReadAsync(request.School, cancellationToken);
        var named = press.Data.Choices("kits").Where(kept.ContainsKey).ToList();
        if (named.Count == 0)
            return Reply.Notice(request.In(KitTexts.Gone));
        var ready = new List<Session>();
        var taken = new List<Text>();
        foreach (var id in named)
        {
            if (press.Verb == Verb && await sessions.OtherOfNumberAsync(request.School, kept[id].Number, id, school.Now, cancellationToken) is { } other)
                taken.Add(PixCertifTexts.NumberTaken(other));
            else if (press.Verb == Verb && await SaveAsync(request, id, kept[id], cancellationToken) is { } session)
                ready.Add(session);
            await kits.ForgetAsync(request.School, id, cancellationToken);
        }

        return press.Verb == Verb ? Saved(request, ready, taken) : Replies.Dropped(request);
    }

    private async Task<Session?> SaveAsync(BotRequest request, string id, SessionSecrets secrets, CancellationToken cancellationToken)
    {
        var before = await sessions.FindAsync(request.School, id, cancellationToken);
        if (await editor.EnterCodesAsync(request.School, id, secrets, cancellationToken) is not { } session)
            return null;
        await audit.RecordAsync(request.School, new(SessionAudit.CodesEntered.Code, request.ActorId) { ThingId = id }, cancellationToken);
        if (before is { HasCodes: true } && before.Revision != session.Revision)
            await announcements.CorrectCodesAsync(request.School, session, cancellationToken);
        return session;
    }

    private static Reply Saved(BotRequest request, IReadOnlyList<Session> ready, IReadOnlyList<Text> taken)
    {
        var title = request.In(KitTexts.Ready(ready.Count));
        var lines = ready.Select(session => KitTexts.Which(session).In(request.Language));
        var card = Card.In(
            request.Language,
            Card.Title(title),
            ready.Count == 0 ? null : Card.Bullets(lines),
            taken.Count == 0 ? null : Card.Box(AdaptiveContainerStyle.Warning, Card.Bullets(taken.Select(request.In))));
        return Reply.Replace(card, title);
    }
}

using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>Where a session stands on Pix Certif, and the one thing to do next.</summary>
internal static class PixStateBox
{
    public static PixState Of(Session session) => session switch
    {
        { FinalizedAt: not null } => PixState.Finalized,
        { HasCodes: true } => PixState.Ready,
        _ => PixState.ToCreate,
    };

    public static AdaptiveContainer Build(Session session, DateTimeOffset now, Language language)
    {
        var (state, next) = (Of(session), Next(session, now, language));
        return Card.Box(
            state == PixState.ToCreate ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Good,
            Card.Paragraph(CommonTexts.Labelled(PixCertifTexts.OnPixCertif, PixCertifTexts.Of(state)).In(language)),
            state == PixState.ToCreate ? Card.Note(PixCertifTexts.ToCreateHow.In(language)) : null,
            next is null ? null : new AdaptiveActionSet { Actions = { next } });
    }

    /// <summary>Null where nothing is to be done before the session is over.</summary>
    public static AdaptiveAction? Next(Session session, DateTimeOffset now, Language language) => Of(session) switch
    {
        PixState.ToCreate => EnterCodes.Button(session, language),
        PixState.Ready when now >= session.EndsAt => FinalizeSession.Button(session, language),
        _ => null,
    };
}

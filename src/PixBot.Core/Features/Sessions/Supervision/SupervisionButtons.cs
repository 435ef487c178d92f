using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Supervision;

/// <summary>What a supervisor is asked on a session's card, or answered.</summary>
internal static class SupervisionButtons
{
    public const string CanVerb = "supervision-can";
    public const string CannotVerb = "supervision-cannot";

    /// <summary>Where the button stands on a card of several sessions, which the answer must not replace.</summary>
    public const string Listed = "list";

    public static AdaptiveElement State(SupervisionAnswer? answer, Language language) => Card.Paragraph((answer switch
    {
        null => SupervisionTexts.Asked,
        { Can: true } => SupervisionTexts.SaidCan,
        _ => SupervisionTexts.SaidCannot,
    }).In(language));

    /// <summary>The answer that was not given, so that it can be changed.</summary>
    public static IEnumerable<AdaptiveAction> Of(Session session, SupervisionAnswer? answer, Language language, bool isListed = false)
    {
        (string Name, string Value)[] about = [("session", session.Id), ("version", session.FactsVersion), .. isListed ? [("shown", Listed)] : Array.Empty<(string, string)>()];
        if (answer is null or { Can: false })
            yield return Card.MainButton(SupervisionTexts.Can.In(language), CanVerb, about);
        if (answer is null or { Can: true })
            yield return Card.Button(SupervisionTexts.Cannot.In(language), CannotVerb, about);
    }
}

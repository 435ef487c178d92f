using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions;

/// <summary>Pieces of cards about sessions.</summary>
internal static class SessionFacts
{
    /// <summary>Opens the session's card in a referent's chat.</summary>
    public const string ShowVerb = "session-show";

    /// <summary>Opens the form that corrects it.</summary>
    public const string CorrectVerb = "session-correct";

    public static AdaptiveAction OpenButton(Session session, Language language) =>
        Card.Button(SessionTexts.Open.In(language), ShowVerb, ("session", session.Id));

    public static AdaptiveFactSet WhenAndWhere(Session session, Language language, int? extraTimePercent = null, ToldFacts? before = null)
    {
        var facts = ChangedFacts.Of(session, before)
            .Select(fact => (fact.Title.In(language), (fact.Before is { } old ? ChangedFactsTexts.Marked(fact.Now, old) : fact.Now).In(language)))
            .ToList();
        if (extraTimePercent is { } percent)
            facts.Add((SessionTexts.ExtraTime.In(language), $"{percent}\u00a0%"));
        return Card.Facts(facts);
    }

    /// <summary>As <see cref="WhenAndWhere"/>, with when the time is over for somebody who begins at the start.</summary>
    public static AdaptiveFactSet ForConvoked(
        Session session, Language language, int? extraTimePercent, ToldFacts? before = null, IEnumerable<(string Title, string Value)>? name = null)
    {
        var facts = WhenAndWhere(session, language, extraTimePercent, before);
        var end = Dates.Time(session.Time.Add(session.EndsFor(extraTimePercent) - session.StartsAt));
        facts.Facts.Insert(2, new(SessionTexts.End.In(language), (extraTimePercent > 0 ? SessionTexts.EndWithExtraTime(end) : end).In(language)));
        foreach (var (title, value) in name ?? [])
            facts.Facts.Add(new(title, value));
        return facts;
    }

    /// <summary>A code in letters that nobody misreads from a phone held at arm's length.</summary>
    public static AdaptiveContainer Code(string label, string value)
    {
        var shown = new AdaptiveTextBlock(CardText.Escape(value))
        {
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            FontType = AdaptiveFontType.Monospace,
            Spacing = AdaptiveSpacing.None,
        };
        return Card.Box(AdaptiveContainerStyle.Emphasis, Card.Note(label), shown);
    }

    public static IEnumerable<AdaptiveElement> ForCandidate(SessionSecrets secrets, Language language)
    {
        yield return Code(SessionTexts.SessionNumberLabel.In(language), secrets.Number.Digits);
        yield return Code(SessionTexts.YourAccessCode.In(language), secrets.Code.Value);
    }

    public static IEnumerable<AdaptiveElement> ForSupervisor(SessionSecrets secrets, Language language)
    {
        yield return Code(SessionTexts.SessionNumberLabel.In(language), secrets.Number.Digits);
        yield return Code(SessionTexts.AccessCodeLabel.In(language), secrets.Code.Value);
        if (secrets.Password is { } password)
            yield return Code(SessionTexts.PasswordLabel.In(language), password.Printed);
    }
}

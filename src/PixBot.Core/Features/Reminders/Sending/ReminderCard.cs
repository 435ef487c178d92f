using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>The reminder as a student sees it.</summary>
internal static class ReminderCard
{
    /// <summary>« J'ai un problème »: Answers helps, as it knows answers and referents.</summary>
    public const string ProblemVerb = "reminder-problem";

    public static Text Title(ReminderMessage message) => ReminderMessageTexts.Title(message.Need, message.Stage, message.DaysLeft);

    public static AdaptiveCard Build(ReminderMessage message, Language language) => Card.In(
        language,
        [
            Card.Title(Title(message).In(language)),
            Card.Paragraph(ReminderMessageTexts.Opening(CardText.Escape(message.FirstName), message.Need, message.Stage, message.DaysLeft).In(language)),
            ReminderMessageTexts.Hint(message.Need, message.IsLastYear) is { } hint ? Card.Paragraph(hint.In(language)) : null,
            Facts(message, language),
            Card.Paragraph(ReminderMessageTexts.Steps(message.Need).In(language)),
            message.Stage == ReminderStage.Early ? Card.Note(ReminderMessageTexts.ThereIsTime.In(language)) : null,
        ])
        .With(
            message.CampaignUrl is { } url ? Card.Link(StatusTexts.OpenCampaign.In(language), url) : null,
            Card.MainButton(StatusTexts.ISentIt.In(language), DeclareSent.Verb),
            Card.Button(ReminderMessageTexts.Problem.In(language), ProblemVerb));

    /// <summary>For a referent to look at: the same words, and the buttons as words.</summary>
    public static AdaptiveContainer Sample(ReminderMessage message, Language language)
    {
        var card = Build(message, language);
        var buttons = string.Join(" · ", card.Actions.Select(action => $"[ {action.Title} ]"));
        return Card.Box(AdaptiveContainerStyle.Emphasis, [.. card.Body, Card.Note(buttons)]);
    }

    private static AdaptiveFactSet? Facts(ReminderMessage message, Language language)
    {
        var facts = new List<(string, string)>();
        if (!string.IsNullOrWhiteSpace(message.CampaignCode))
            facts.Add((CampaignTexts.Code.In(language), CardText.Escape(message.CampaignCode)));
        if (message.Deadline is { } day)
            facts.Add((ReminderMessageTexts.Until.In(language), Dates.Day(day).In(language)));
        return facts.Count == 0 ? null : Card.Facts(facts);
    }
}

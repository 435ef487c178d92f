using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Home;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>The reminder as a student sees it, and the thank-you that takes its place.</summary>
internal static class ReminderCard
{
    public static Text Title(ReminderLetter letter) => ReminderLetterTexts.Title(letter.Need, letter.Stage, letter.DaysLeft);

    public static AdaptiveCard Build(ReminderLetter letter, Language language) => Card.In(
        language,
        [
            Card.Title(Title(letter).In(language)),
            Card.Paragraph(ReminderLetterTexts.Opening(CardText.Escape(letter.FirstName), letter.Need, letter.Stage, letter.DaysLeft).In(language)),
            ReminderLetterTexts.Hint(letter.Need, letter.IsLastYear) is { } hint ? Card.Paragraph(hint.In(language)) : null,
            Facts(letter, language),
            Card.Paragraph(ReminderLetterTexts.Steps(letter.Need).In(language)),
            letter.Stage == ReminderStage.Early ? Card.Note(ReminderLetterTexts.ThereIsTime.In(language)) : null,
        ])
        .With(
            letter.CampaignUrl is { } url ? Card.Link(StatusTexts.OpenCampaign.In(language), url) : null,
            Card.MainButton(StatusTexts.ISentIt.In(language), DeclareAction.Verb),
            Card.Button(ReminderLetterTexts.Problem.In(language), ProblemAction.Verb));

    /// <summary>For a referent to look at: the same words, and the buttons as words.</summary>
    public static AdaptiveContainer Sample(ReminderLetter letter, Language language)
    {
        var card = Build(letter, language);
        var buttons = string.Join(" · ", card.Actions.Select(action => $"[ {action.Title} ]"));
        return Card.Box(AdaptiveContainerStyle.Emphasis, [.. card.Body, Card.Note(buttons)]);
    }

    public static AdaptiveCard Thanks(Language language) => Card.In(
        language,
        Card.Title(ReminderTexts.ThanksTitle.In(language)),
        Card.Paragraph(ReminderTexts.Thanks.In(language)));

    private static AdaptiveFactSet? Facts(ReminderLetter letter, Language language)
    {
        var facts = new List<(string, string)>();
        if (!string.IsNullOrWhiteSpace(letter.CampaignCode))
            facts.Add((EverydayTexts.CampaignCode.In(language), CardText.Escape(letter.CampaignCode)));
        if (letter.Deadline is { } day)
            facts.Add((ReminderLetterTexts.Until.In(language), Dates.Day(day).In(language)));
        return facts.Count == 0 ? null : Card.Facts(facts);
    }
}

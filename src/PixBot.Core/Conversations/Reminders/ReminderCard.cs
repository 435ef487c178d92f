using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Reminders;

/// <summary>The reminder as a student sees it, and the thank-you that takes its place.</summary>
internal static class ReminderCard
{
    public static AdaptiveCard Build(string firstName, SchoolOptions school, Language language) => Card.In(
        language,
        [
            Card.Title(ReminderTexts.Title.In(language)),
            Card.Paragraph(ReminderTexts.Missing(CardText.Escape(firstName)).In(language)),
            Facts(school, language),
            Card.Paragraph(ReminderTexts.How.In(language)),
        ])
        .With(
            school.CampaignUrl is { } url ? Card.Link(StatusTexts.OpenCampaign.In(language), url) : null,
            Card.MainButton(StatusTexts.ISentIt.In(language), DeclareAction.Verb));

    public static AdaptiveCard Thanks(Language language) => Card.In(
        language,
        Card.Title(ReminderTexts.ThanksTitle.In(language)),
        Card.Paragraph(ReminderTexts.Thanks.In(language)));

    private static AdaptiveFactSet? Facts(SchoolOptions school, Language language)
    {
        var facts = new List<(string, string)>();
        if (!string.IsNullOrWhiteSpace(school.CampaignCode))
            facts.Add((EverydayTexts.CampaignCode.In(language), CardText.Escape(school.CampaignCode)));
        if (school.ProfileDeadline is { } day)
            facts.Add((ReminderTexts.Before.In(language), Dates.Day(day).In(language)));
        return facts.Count == 0 ? null : Card.Facts(facts);
    }
}

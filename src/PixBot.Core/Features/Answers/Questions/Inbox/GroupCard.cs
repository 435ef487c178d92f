using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>All that waits, as one card that is kept up to date. It has no inputs, so that an update never takes away what somebody types.</summary>
internal static class GroupCard
{
    public static AdaptiveCard Build(WaitingQuestions waiting, Language language) => Card.In(
        language,
        [
            Card.Title(QuestionTexts.GroupTitle.In(language)),
            Card.Paragraph(AnswerTexts.Waiting(waiting.Total).In(language)),
            .. Boxes(waiting, language),
        ]);

    /// <summary>What pupils asked is no business of whoever is no referent any more.</summary>
    public static CardChange Withdrawn(DeliveredCard card) =>
        new(card, new Message.Card(Ended(QuestionTexts.NoReferent, card.Language), QuestionTexts.GroupTitle.In(card.Language)), OnlyInPlace: true) { IsLast = true };

    /// <summary>In the place of the card once nothing waits, or another has taken its place.</summary>
    public static AdaptiveCard Ended(Text text, Language language) => Card.In(language, Card.Paragraph(text.In(language)));

    public static IEnumerable<AdaptiveElement> Boxes(WaitingQuestions waiting, Language language)
    {
        foreach (var (question, askers) in waiting.Listed)
        {
            yield return Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Note(QuestionCard.Asks(askers, language)),
                Card.Paragraph(CardText.Escape(question.Text)),
                new AdaptiveActionSet { Actions = { Card.Button(AnswerTexts.Reply.In(language), ReviewQuestions.OpenVerb, ("question", question.Id)) } });
        }

        if (waiting.Total > waiting.Listed.Count)
            yield return Card.Note(QuestionTexts.MoreWait(waiting.Total - waiting.Listed.Count).In(language));
    }
}

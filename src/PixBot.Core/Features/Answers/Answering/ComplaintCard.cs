using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>« Ça marche pas »: asks what, and takes it to the referent. Whatever is typed into the chat instead is a question.</summary>
internal static class ComplaintCard
{
    private const int MaximumLength = 500;

    public static Reply For(TopicMatch.SmallTalk complaint)
    {
        var language = complaint.Language;
        var card = Card.In(
            language,
            Card.Paragraph(complaint.Reply),
            new AdaptiveTextInput
            {
                Id = AnswerButtons.QuestionName,
                Label = AnswerTexts.WhatIsWrong.In(language),
                IsMultiline = true,
                MaxLength = MaximumLength,
                ErrorMessage = AnswerTexts.NothingToPassOn.In(language),
            })
            .With(AnswerButtons.AskReferent(language));
        return Reply.Card(card, CardText.Line(complaint.Reply, MaximumLength));
    }
}

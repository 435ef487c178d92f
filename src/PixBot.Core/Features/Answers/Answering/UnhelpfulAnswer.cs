using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>
/// An answer that did not help, in the place of its card: it can still be read, with room under it for what the person wanted
/// to know, and then with what became of that.
/// </summary>
internal sealed class UnhelpfulAnswer(Answerer answerer, Suggestions suggestions, SchoolKnowledge knowledge)
{
    /// <param name="question">As they typed it, to begin with; null where a button asked: the answer's title is not what they wanted to know.</param>
    public async Task<Reply> AskAsync(BotRequest request, string topic, Language language, string? question, CancellationToken cancellationToken)
    {
        if (await answerer.ComposeAsync(request, topic, language, question, cancellationToken) is not { } answer)
            return Replies.TooOld(request);
        var beside = question is null ? null : await BesideAsync(request, language, question, cancellationToken);
        var card = Card.In(language, [.. answer.Body, beside, Form(topic, language, question)]).With(answer.Actions);
        return await answerer.ReplyAsync(request, answer, card, replaces: true, cancellationToken);
    }

    /// <summary>Nothing is left to press.</summary>
    /// <returns>Null where nothing answers the topic any more.</returns>
    public async Task<Reply?> PassedOnAsync(
        BotRequest request, string topic, Language language, string? asked, string wanted, CancellationToken cancellationToken)
    {
        if (await answerer.ComposeAsync(request, topic, language, asked, cancellationToken) is not { } answer)
            return null;
        var end = Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Paragraph($"✅ {AnswerTexts.PassedOn.In(language)}"),
            Card.Note(CardText.Escape(QuestionStore.Bounded(wanted))));
        return await answerer.ReplyAsync(request, answer, Card.In(language, [.. answer.Body, end]), replaces: true, cancellationToken);
    }

    /// <summary>The other topics that the answer offered stay: one of them may be what was meant.</summary>
    private async Task<AdaptiveElement?> BesideAsync(BotRequest request, Language language, string question, CancellationToken cancellationToken) =>
        await knowledge.MatchAsync(request.School, question, language, cancellationToken) is TopicMatch.Sure { Others: var others }
            ? await suggestions.BesideAsync(request, others, language, question, cancellationToken)
            : null;

    private static AdaptiveContainer Form(string topic, Language language, string? question) => Card.Box(
        AdaptiveContainerStyle.Emphasis,
        Card.Paragraph(AnswerTexts.Sorry.In(language)),
        new AdaptiveTextInput
        {
            Id = AnswerButtons.QuestionName,
            Label = QuestionTexts.WhatDidYouWant.In(language),
            IsMultiline = true,
            ErrorMessage = AnswerTexts.NothingToPassOn.In(language),
            MaxLength = QuestionStore.MaximumLength,
            Value = question is null ? null : QuestionStore.Bounded(question),
        },
        new AdaptiveActionSet { Actions = { PassOnUnanswered.Button(topic, language, question) } });
}

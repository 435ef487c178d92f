using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>Answers a question where the matcher is sure, suggests where it is not, and else offers the referent. It never guesses.</summary>
internal sealed class QuestionHandler(SchoolKnowledge knowledge, Answerer answerer, Suggestions suggestions, QuestionLog log, OutgoingText outgoing) : IFallback
{
    public async Task<Reply> AnswerAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Reply.Silence;
        var match = await knowledge.MatchAsync(request.School, text, request.Language, cancellationToken);
        await NoteAsync(request, match, text, cancellationToken);
        return match switch
        {
            TopicMatch.Sure sure => await AnswerAsync(request, sure, text, cancellationToken),
            TopicMatch.Unsure unsure => await SuggestAsync(request, unsure, text, cancellationToken),
            TopicMatch.SmallTalk { IsComplaint: true } complaint => ComplaintCard.For(complaint),
            TopicMatch.SmallTalk small => Reply.Text(small.Reply),
            _ => Offer(match.Language, text),
        };
    }

    private async Task<Reply> AnswerAsync(BotRequest request, TopicMatch.Sure sure, string text, CancellationToken cancellationToken)
    {
        var beside = await suggestions.BesideAsync(request, sure.Others, sure.Language, text, cancellationToken);
        return await answerer.AnswerAsync(request, sure.Topic, sure.Language, text, beside, cancellationToken);
    }

    /// <summary>Words that nothing answers are kept for the referents, and so pass the check of all that somebody writes for others.</summary>
    private async Task NoteAsync(BotRequest request, TopicMatch match, string text, CancellationToken cancellationToken)
    {
        var (outcome, topic) = match switch
        {
            TopicMatch.Sure sure => (AskedOutcome.Answered, sure.Topic),
            TopicMatch.Unsure unsure => (AskedOutcome.Suggested, unsure.Topics[0]),
            _ => (AskedOutcome.Unanswered, (string?)null),
        };
        if (match is TopicMatch.SmallTalk)
            return;
        var kept = topic is null && await outgoing.FaultAsync(request.School, cancellationToken, text) is null ? text : null;
        await log.NoteAsync(request.School, outcome, topic, match.Language, kept, request.Turn.ActivityId, cancellationToken);
    }

    private async Task<Reply> SuggestAsync(BotRequest request, TopicMatch.Unsure unsure, string text, CancellationToken cancellationToken)
    {
        var language = unsure.Language;
        var card = Card.In(language, Card.Paragraph(AnswerTexts.DidYouMean.In(language)))
            .With(await suggestions.ButtonsAsync(request, unsure.Topics, language, text, cancellationToken))
            .With(Card.Button(AnswerTexts.NoneOfThese.In(language), AnswerButtons.AskReferentVerb, (AnswerButtons.QuestionName, QuestionStore.Bounded(text)), (AnswerButtons.LanguageName, language.Code())));
        return Reply.Card(card, AnswerTexts.DidYouMean.In(language));
    }

    private static Reply Offer(Language language, string text)
    {
        var card = Card.In(language, Card.Paragraph(AnswerTexts.DoNotKnow.In(language)))
            .With(AnswerButtons.AskReferent(language, QuestionStore.Bounded(text)));
        return Reply.Card(card, AnswerTexts.DoNotKnow.In(language));
    }
}

using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Answering;

/// <summary>Answers a question where the matcher is sure, suggests where it is not, and else offers the referent. It never guesses.</summary>
internal sealed class QuestionHandler(IKnowledge knowledge, Answerer answerer)
{
    public async Task<Reply> AnswerAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Reply.Silence;
        return knowledge.Match(text, talk.Language) switch
        {
            Match.Sure sure => await answerer.AnswerAsync(talk, sure.Topic, sure.Language, text, cancellationToken),
            Match.Unsure unsure => Suggest(unsure, text),
            Match.SmallTalk small => Reply.Text(small.Reply),
            var nothing => Offer(nothing.Language, text),
        };
    }

    private Reply Suggest(Match.Unsure unsure, string text)
    {
        var language = unsure.Language;
        var suggestions = unsure.Topics.Select(topic => knowledge.Find(topic, language)).OfType<Entry>();
        var card = Card.In(language, Card.Paragraph(AnswerTexts.DidYouMean.In(language)))
            .With(suggestions.Select(entry => Card.Button(
                entry.Question,
                SuggestionAction.Verb,
                ("topic", entry.Topic),
                ("kind", "suggestion"),
                ("question", Escalation.Bounded(text)))))
            .With(Card.Button(AnswerTexts.NoneOfThese.In(language), EscalateAction.Verb, ("question", Escalation.Bounded(text))));
        return Reply.Card(card, AnswerTexts.DidYouMean.In(language));
    }

    private static Reply Offer(Language language, string text)
    {
        var card = Card.In(language, Card.Paragraph(AnswerTexts.DoNotKnow.In(language)))
            .With(Card.MainButton(AnswerTexts.AskReferent.In(language), EscalateAction.Verb, ("question", Escalation.Bounded(text))));
        return Reply.Card(card, AnswerTexts.DoNotKnow.In(language));
    }
}

using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>A question as a referent gets it: who asks, what is near to it, and room for an answer.</summary>
internal sealed class QuestionCard(QuestionStore questions, SchoolKnowledge knowledge)
{
    private const int MostNames = 5;
    private const int MostOfTitle = 60;

    public async Task<AdaptiveCard> BuildAsync(SchoolId schoolId, AskedQuestion question, Language language, CancellationToken cancellationToken)
    {
        var askers = await questions.AskersAsync(schoolId, question.Id, cancellationToken);
        var near = await NearAsync(schoolId, question, cancellationToken);
        var about = ("question", question.Id);
        return Card.In(
            language,
            [
                Card.Title(AnswerTexts.QuestionTitle.In(language)),
                Card.Paragraph(Asks(askers, language)),
                Card.Box(AdaptiveContainerStyle.Emphasis, Card.Paragraph(CardText.Escape(question.Text))),
                .. ReplyForm.Fields.Build(ReplyForm.Empty, [], language),
                near.Count > 0 ? Card.Note(AnswerTexts.OrAnswerWith.In(language)) : null,
            ])
            .With(Card.MainButton(AnswerTexts.SendAnswer.In(language), ReplyAction.WriteVerb, about))
            .With(near.Select(entry => Card.Button(Shown(entry), ReplyAction.TopicVerb, about, ("topic", entry.Topic))))
            .With(Card.Button(AnswerTexts.NotOurs.In(language), ReplyAction.CloseVerb, about));
    }

    public static string Asks(IReadOnlyList<Asker> askers, Language language)
    {
        var names = askers.Take(MostNames).Select(asker => asker.Class is { } schoolClass
            ? $"**{CardText.Escape(asker.Name)}** ({CardText.Escape(schoolClass)})"
            : $"**{CardText.Escape(asker.Name)}**");
        var listed = string.Join(", ", names);
        return AnswerTexts.Asks(listed, askers.Count, askers.Count - MostNames).In(language);
    }

    private async Task<IReadOnlyList<Entry>> NearAsync(SchoolId schoolId, AskedQuestion question, CancellationToken cancellationToken)
    {
        var topics = await knowledge.MatchAsync(schoolId, question.Text, question.Language, cancellationToken) switch
        {
            TopicMatch.Sure sure => [sure.Topic],
            TopicMatch.Unsure unsure => unsure.Topics,
            _ => (IReadOnlyList<string>)[],
        };
        var entries = new List<Entry>();
        foreach (var topic in topics)
        {
            if (await knowledge.FindAsync(schoolId, topic, question.Language, cancellationToken) is { } entry)
                entries.Add(entry);
        }

        return entries;
    }

    private static string Shown(Entry entry) => CardText.Line(entry.Question, MostOfTitle);
}

using PixBot.Core.Cards;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.People;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Answering;

/// <summary>« Questions »: what was passed on, for the referent.</summary>
internal sealed class QuestionsHandler(Escalation escalation) : ICommandHandler
{
    private const int MostShown = 20;

    public Command Command => Command.Questions;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var questions = await escalation.ListAsync(talk.TenantId, cancellationToken);
        if (questions.Count == 0)
            return Reply.Text(talk.In(AnswerTexts.NoQuestions));
        var shown = questions.Take(MostShown).ToList();
        var card = Card.In(
            talk.Language,
            [
                Card.Title(talk.In(AnswerTexts.QuestionsTitle)),
                .. shown.Select(question => Card.Paragraph($"{Asks(question, talk.Language)} {CardText.Escape(question.Text)}")),
                Card.Note(talk.In(AnswerTexts.QuestionsShown(shown.Count, questions.Count))),
            ]);
        return Reply.Card(card, talk.In(AnswerTexts.QuestionsTitle));
    }

    public static string Asks(AskedQuestion question, Language language) => AnswerTexts.Asks(
        $"**{CardText.Escape(question.Name)}**",
        question.Class is { } schoolClass ? CardText.Escape(schoolClass) : null).In(language);
}

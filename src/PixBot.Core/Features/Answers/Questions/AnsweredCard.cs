using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>What became of a question, in the place of its card: who answered what and to whom, and who still waits.</summary>
internal sealed class AnsweredCard(QuestionStore questions, PublishAnswer publishing, SchoolKnowledge knowledge)
{
    private const int MostNames = 5;

    public async Task<AdaptiveCard> BuildAsync(
        SchoolId schoolId, AskedQuestion question, GivenAnswer answer, Language language, CancellationToken cancellationToken)
    {
        var askers = await questions.AskersAsync(schoolId, question.Id, cancellationToken);
        var to = askers.Where(asker => asker.Answers.Contains(answer.Id)).ToList();
        var waiting = askers.Where(question.IsAwaitedBy).ToList();
        var card = Card.In(
            language,
            Card.Title(Title(answer).In(language)),
            Card.Note(CardText.Escape(question.Text)),
            await SaidAsync(schoolId, answer, language, cancellationToken) is { } said ? Card.Paragraph(said) : null,
            to.Count > 0 ? Card.Note(Given(answer, to, language).In(language)) : null,
            waiting.Count > 0 ? Card.Paragraph(QuestionTexts.StillWait(Names(waiting, language)).In(language)) : null);
        return card.With(
            waiting.Count > 0 ? Card.Button(QuestionTexts.AnswerOthers.In(language), ReviewQuestions.OpenVerb, ("question", question.Id)) : null,
            await publishing.ButtonAsync(schoolId, question, answer, language, cancellationToken));
    }

    /// <summary>Somebody else was faster; what was typed is kept.</summary>
    /// <param name="to">As the card said whom it is for.</param>
    public async Task<AdaptiveCard> SendTooAsync(
        SchoolId schoolId, AskedQuestion question, GivenAnswer standing, AnswerTarget target, string to, string words, Language language, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string, string)> about =
            [("question", question.Id), (AnswerTarget.To, to), AnswerTarget.SeenBy(target.Askers), (AnswerTarget.Standing, standing.Id)];
        var box = Card.Box(
            AdaptiveContainerStyle.Attention,
            Card.Heading(QuestionTexts.AnsweredBefore(CardText.Escape(standing.ByName)).In(language)),
            await SaidAsync(schoolId, standing, language, cancellationToken) is { } said ? Card.Paragraph(said) : null);
        return Card.In(
            language,
            Card.Title(AnswerTexts.QuestionTitle.In(language)),
            Card.Note(CardText.Escape(question.Text)),
            box,
            Card.Note(Names(target.Askers, language)),
            AnswerForm.Words.Build(words, language))
            .With(
                Card.MainButton(QuestionTexts.SendToo.In(language), AnswerQuestion.AlsoVerb, about),
                Card.CancelButton(language, AnswerQuestion.DropVerb, about));
    }

    private static Text Title(GivenAnswer answer)
    {
        var by = CardText.Escape(answer.ByName);
        return answer.IsClosing ? AnswerTexts.Closed(by) : new($"✅ {AnswerTexts.Answered(by).Fr}", $"✅ {AnswerTexts.Answered(by).En}");
    }

    private static Text Given(GivenAnswer answer, IReadOnlyList<Asker> to, Language language) => answer.IsClosing
        ? QuestionTexts.ToldTo(Names(to, language))
        : QuestionTexts.SentTo(Names(to, language), to.Count - MostNames);

    private static string Names(IReadOnlyList<Asker> askers, Language language) =>
        string.Join(", ", askers.Take(MostNames).Select(asker => asker.Shown(language)));

    /// <summary>The answer in words, or what the entry that answers is called.</summary>
    private async Task<string?> SaidAsync(SchoolId schoolId, GivenAnswer answer, Language language, CancellationToken cancellationToken)
    {
        if (answer.Text is { } text)
            return CardText.Escape(text);
        return answer.Topic is { } topic && await knowledge.FindAsync(schoolId, topic, language, cancellationToken) is { } entry
            ? AnswerText.Title(entry)
            : null;
    }
}

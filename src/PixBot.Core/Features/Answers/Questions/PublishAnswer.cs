using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Teaching;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>
/// « Publier pour tous »: what was answered to one becomes an entry, as a second act. The form shows title and text as
/// others will read them; the title is the topic's, not the pupil's words. What is asked of somebody's own state is
/// never published from here.
/// </summary>
internal sealed class PublishAnswer(QuestionStore questions, AnswerStore answers, SchoolKnowledge knowledge, PersonalSigns signs) : IActionHandler
{
    public const string Verb = "answer-publish";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    /// <summary>Null where there is nothing to publish.</summary>
    public async Task<AdaptiveAction?> ButtonAsync(
        SchoolId schoolId, AskedQuestion question, GivenAnswer answer, Language language, CancellationToken cancellationToken) =>
        answer is { Text: not null, Id.Length: > 0 } && !await IsPersonalAsync(schoolId, question, cancellationToken)
            ? Card.Button(QuestionTexts.Publish.In(language), Verb, ("question", question.Id), ("given", answer.Id))
            : null;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("question") is not { } id || press.Data.Id("given") is not { } given
            || await questions.FindAsync(request.School, id, cancellationToken) is not { } question
            || await answers.FindAsync(request.School, id, given, cancellationToken) is not { Text: { } text })
        {
            return Replies.TooOld(request);
        }

        if (await IsPersonalAsync(request.School, question, cancellationToken))
            return Reply.Notice(request.In(TeachTexts.NotPersonal));
        var isPlain = (await signs.FindAsync(request.School, question.Text, cancellationToken)).Count == 0;
        var draft = new EntryDraft(
            $"{SchoolEntry.OwnPrefix}{question.Id}",
            question.Language,
            await TitleAsync(request.School, question, isPlain, cancellationToken),
            text,
            isPlain ? [Unicode.Cut(question.Text, SchoolEntry.MaximumQuestion)] : []);
        var form = new EntryForm(draft.Topic, draft.Language);
        var warnings = await signs.FindAsync(request.School, $"{draft.Question}\n{draft.Answer}", cancellationToken);
        return Reply.Card(form.Build(EntryForm.Filled(draft), [], request.Language, warnings), request.In(TeachTexts.PublishTitle));
    }

    private async Task<bool> IsPersonalAsync(SchoolId schoolId, AskedQuestion question, CancellationToken cancellationToken) =>
        await knowledge.MatchAsync(schoolId, question.Text, question.Language, cancellationToken) switch
        {
            TopicMatch.Sure sure => PersonalTopics.Includes(sure.Topic),
            TopicMatch.Unsure unsure => PersonalTopics.Includes(unsure.Topics[0]),
            _ => false,
        };

    /// <summary>What the nearest entry is called; failing that the words that were asked, where they say nothing of anybody.</summary>
    private async Task<string> TitleAsync(SchoolId schoolId, AskedQuestion question, bool isPlain, CancellationToken cancellationToken)
    {
        var topic = await knowledge.MatchAsync(schoolId, question.Text, question.Language, cancellationToken) switch
        {
            TopicMatch.Sure sure => sure.Topic,
            TopicMatch.Unsure unsure => unsure.Topics[0],
            _ => null,
        };
        if (topic is not null && await knowledge.FindAsync(schoolId, topic, question.Language, cancellationToken) is { } entry)
            return entry.Question;
        return isPlain ? Unicode.Cut(question.Text, SchoolEntry.MaximumQuestion) : TeachTexts.NeutralTitle.In(question.Language);
    }
}

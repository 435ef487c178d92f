using PixBot.Core.Bot;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>One of the suggested questions was the right one.</summary>
internal sealed class PickSuggestion(Answerer answerer, SchoolKnowledge knowledge) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [AnswerButtons.TopicVerb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var question = press.Data["question"];
        var language = question is null ? request.Language : (await knowledge.MatchAsync(request.School, question, request.Language, cancellationToken)).Language;
        return press.Data.Id("topic") is { } topic
            ? await answerer.AnswerAsync(request, topic, language, question, cancellationToken)
            : Replies.TooOld(request);
    }
}

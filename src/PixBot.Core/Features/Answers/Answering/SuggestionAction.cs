using PixBot.Core.Bot;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>One of the suggested questions was the right one.</summary>
internal sealed class SuggestionAction(Answerer answerer, SchoolKnowledge knowledge) : IActionHandler
{
    public const string Verb = "answer-topic";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var question = pressed.Data["question"];
        var language = question is null ? talk.Language : (await knowledge.MatchAsync(talk.TenantId, question, talk.Language, cancellationToken)).Language;
        return pressed.Data.Id("topic") is { } topic
            ? await answerer.AnswerAsync(talk, topic, language, question, cancellationToken)
            : Replies.TooOld(talk);
    }
}

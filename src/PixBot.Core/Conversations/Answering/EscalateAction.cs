using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Answering;

/// <summary>« Demander au référent ».</summary>
internal sealed class EscalateAction(Escalation escalation) : IActionHandler
{
    public const string Verb = "ask-referent";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data["question"] is not { } question)
            return Reply.Notice(talk.In(AnswerTexts.NothingToPassOn));
        await escalation.PassOnAsync(talk, question, cancellationToken);
        return Reply.Notice(talk.In(AnswerTexts.PassedOn));
    }
}

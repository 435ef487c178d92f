using PixBot.Core.Conversations.Answering;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.Knowledge;

namespace PixBot.Core.Conversations.Status;

internal sealed class MyStatusHandler(Answerer answerer) : ICommandHandler
{
    public Command Command => Command.MyStatus;

    public Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(talk, PersonalTopics.MyStatus, talk.Language, question: null, cancellationToken);
}

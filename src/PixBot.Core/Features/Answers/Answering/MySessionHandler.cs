using PixBot.Core.Bot;
using PixBot.Core.Knowledge;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

internal sealed class MySessionHandler(Answerer answerer) : ICommandHandler
{
    public Command Command => Command.MySession;

    public Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(talk, PersonalTopics.MySession, talk.Language, question: null, cancellationToken);
}

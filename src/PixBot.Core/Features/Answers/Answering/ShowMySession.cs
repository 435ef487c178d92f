using PixBot.Core.Bot;
using PixBot.Core.Knowledge;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

internal sealed class ShowMySession(Answerer answerer) : ICommandHandler
{
    public Command Command => Command.MySession;

    public Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(request, PersonalTopics.MySession, request.Language, question: null, cancellationToken);
}

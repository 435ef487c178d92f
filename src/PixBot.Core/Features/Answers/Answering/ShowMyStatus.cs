using PixBot.Core.Bot;
using PixBot.Core.Knowledge;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

internal sealed class ShowMyStatus(Answerer answerer) : ICommandHandler
{
    public Command Command => Command.MyStatus;

    public Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(request, PersonalTopics.MyStatus, request.Language, question: null, cancellationToken);
}

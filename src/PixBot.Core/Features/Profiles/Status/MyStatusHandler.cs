using PixBot.Core.Bot;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Knowledge;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Profiles.Status;

internal sealed class MyStatusHandler(Answerer answerer) : ICommandHandler
{
    public Command Command => Command.MyStatus;

    public Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(talk, PersonalTopics.MyStatus, talk.Language, question: null, cancellationToken);
}

using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>The sessions that somebody supervises, from their own data; for a student, the one that they sit.</summary>
internal sealed class ShowMySessions(ConvocationCard convocation) : ICommandHandler
{
    public Command Command => Command.MySessions;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var (body, actions) = await convocation.PartsAsync(request, request.Language, cancellationToken);
        var title = request.In(request.Caller.Role == Role.Student ? SessionTexts.ConvocationTitle : SessionTexts.MySessionsTitle);
        return await convocation.ReplyAsync(request, Card.In(request.Language, [Card.Title(title), .. body]).With(actions), title, cancellationToken);
    }
}

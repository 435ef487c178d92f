using PixBot.Core.Cards;
using PixBot.Core.Conversations.Answering;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.Knowledge;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.ExamDay;

internal sealed class MySessionHandler(Answerer answerer) : ICommandHandler
{
    public Command Command => Command.MySession;

    public Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(talk, PersonalTopics.MySession, talk.Language, question: null, cancellationToken);
}

/// <summary>The sessions that somebody supervises, from their own data.</summary>
internal sealed class MySessionsHandler(ConvocationCard convocation) : ICommandHandler
{
    public Command Command => Command.MySessions;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var (body, actions) = await convocation.PartsAsync(talk, talk.Language, cancellationToken);
        var card = Card.In(talk.Language, [Card.Title(talk.In(SessionTexts.MySessionsTitle)), .. body]).With(actions);
        return Reply.Card(card, talk.In(SessionTexts.MySessionsTitle));
    }
}

using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person typed: a command, a table that a referent pasted, somebody whom they look for, or a question.</summary>
internal sealed class TextMessageHandler(CommandDispatcher commands, FileHandler files, PersonSearchAction people, QuestionHandler questions)
{
    public async Task<Reply> HandleAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        if (CommandNames.Parse(text) is { } command)
            return await commands.DispatchAsync(request, command, cancellationToken);
        if (await files.TryTakeAsync(request, text, cancellationToken) is { } taken)
            return taken;
        return request.Caller.IsReferent && PersonQuery.Parse(text) is { } name && await people.FindAsync(request, name, cancellationToken) is { } found
            ? found
            : await questions.AnswerAsync(request, text, cancellationToken);
    }
}

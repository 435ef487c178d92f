using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person typed: a command, a table that a referent pasted, somebody whom they look for, or a question.</summary>
internal sealed class SaidHandler(CommandDispatcher commands, FileHandler files, PersonSearchAction people, QuestionHandler questions)
{
    public async Task<Reply> HandleAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (CommandNames.Parse(text) is { } command)
            return await commands.DispatchAsync(talk, command, cancellationToken);
        if (await files.TryTakeAsync(talk, text, cancellationToken) is { } taken)
            return taken;
        return talk.Who.IsReferent && PersonQuery.Parse(text) is { } name && await people.FindAsync(talk, name, cancellationToken) is { } found
            ? found
            : await questions.AnswerAsync(talk, text, cancellationToken);
    }
}

using PixBot.Core.Conversations.Answering;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.Conversations.Files;
using PixBot.Core.Conversations.Roster;

namespace PixBot.Core.Conversations;

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

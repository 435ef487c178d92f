using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

/// <summary>« Aide »: what there is for the role of whoever asks.</summary>
internal sealed class ShowHelp : ICommandHandler
{
    public Command Command => Command.Help;

    public Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var role = request.Caller.Role;
        var main = CommandButtons.Main(role).Where(command => command != Command.Help).ToList();
        var commands = main.Concat(role == Role.Referent ? [Command.Person, Command.Journal, Command.MyData] : [Command.MyQuestions, Command.MyData]);
        var otherLanguage = request.Language == Language.French ? Command.English : Command.French;
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(EverydayTexts.HelpTitle)),
                Card.Bullets(commands.Select(command => request.In(CommonTexts.Labelled(CommandNames.Of(command), EverydayTexts.Explain(command, role))))),
                Card.Paragraph(request.In(role == Role.Student ? EverydayTexts.AskAnything : EverydayTexts.AskAnythingStaff)),
                Card.Note(request.In(EverydayTexts.Examples(role))),
                .. Card.ButtonRows(main.Append(otherLanguage).Select(command => CommandButtons.For(command, request.Language))),
            ]);
        return Task.FromResult(Reply.Card(card, request.In(EverydayTexts.HelpTitle)));
    }
}

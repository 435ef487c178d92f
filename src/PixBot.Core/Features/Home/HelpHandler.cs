using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

internal sealed class HelpHandler : ICommandHandler
{
    public Command Command => Command.Help;

    public Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var role = talk.Who.Role;
        var commands = CommandButtons.Main(role).Where(command => command != Command.Help).Concat(role == Role.Referent ? [Command.Person, Command.MyData] : [Command.MyData]);
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(EverydayTexts.HelpTitle)),
            Card.Bullets(commands.Select(command => talk.In(CommonTexts.Labelled(CommandNames.Of(command), EverydayTexts.Explain(command, role))))),
            Card.Paragraph(talk.In(role == Role.Student ? EverydayTexts.AskAnything : EverydayTexts.AskAnythingStaff)),
            Card.Note(talk.In(EverydayTexts.Examples(role))))
            .With(CommandButtons.Main(role).Where(command => command != Command.Help).Select(command => CommandButtons.For(command, talk.Language)))
            .With(CommandButtons.For(talk.Language == Language.French ? Command.English : Command.French, talk.Language));
        return Task.FromResult(Reply.Card(card, talk.In(EverydayTexts.HelpTitle)));
    }
}

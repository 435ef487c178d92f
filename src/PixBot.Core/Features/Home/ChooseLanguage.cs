using PixBot.Core.Bot;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Home;

/// <summary>« Français » and « English »: from now on the bot speaks so to this person.</summary>
internal sealed class ChooseLanguage(IContacts contacts, Command command, Language language) : ICommandHandler
{
    public Command Command => command;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        await contacts.ChooseLanguageAsync(request.School, request.Turn.Sender.AadObjectId, language, cancellationToken);
        return Reply.Text(EverydayTexts.LanguageChosen(language).In(language));
    }
}

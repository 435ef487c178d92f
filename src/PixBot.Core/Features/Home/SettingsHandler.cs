using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.EntraDirectory.Groups;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

internal sealed class SettingsHandler(ReminderRuleStore reminders, IOptions<PixBotOptions> options, IOptions<SessionOptions> sessions) : ICommandHandler
{
    public Command Command => Command.Settings;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var campaign = await reminders.CampaignAsync(request.School, cancellationToken);
        var body = request.Caller.IsReferent
            ? Card.In(
                request.Language,
                Card.Title(request.In(EverydayTexts.SettingsTitle)),
                Card.Facts(Facts(request, campaign).Select(fact => (request.In(fact.Title), fact.Value))),
                Card.Note(request.In(EverydayTexts.SettingsHow)))
            : Card.In(request.Language, Card.Title(request.In(EverydayTexts.SettingsLanguage)));
        var card = body.With(
            CommandButtons.For(Command.French, request.Language),
            CommandButtons.For(Command.English, request.Language),
            CommandButtons.For(Command.MyData, request.Language),
            request.Caller.IsReferent ? Card.Button(request.In(GroupTexts.ImportFromDirectory), GroupAction.FormVerb) : null,
            request.Caller.IsReferent ? CommandButtons.For(Command.Journal, request.Language) : null);
        return Reply.Card(card, request.In(EverydayTexts.SettingsTitle));
    }

    private IEnumerable<(Text Title, string Value)> Facts(BotRequest request, CampaignInEffect campaign)
    {
        var school = options.Value.School;
        var unset = request.In(EverydayTexts.NotSet);
        string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? unset : CardText.Escape(value);
        yield return (EverydayTexts.SchoolName, Shown(school.Name));
        yield return (EverydayTexts.SchoolSite, Shown(school.Site));
        yield return (EverydayTexts.CampaignCode, Shown(campaign.Code));
        yield return (EverydayTexts.CampaignUrl, campaign.Url is { } url ? $"[{url.Host}]({url})" : unset);
        yield return (EverydayTexts.Deadline, campaign.Deadline is { } day ? request.In(Dates.Day(day)) : unset);
        yield return (EverydayTexts.CodesLead, request.In(EverydayTexts.MinutesBefore((int)sessions.Value.CodeReleaseLead.TotalMinutes)));
        yield return (EverydayTexts.TimeZone, Shown(school.TimeZone));
        yield return (EverydayTexts.DefaultLanguage, request.In(EverydayTexts.LanguageName(Languages.Parse(school.Language) ?? Language.French)));
    }
}

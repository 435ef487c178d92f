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

internal sealed class SettingsHandler(ReminderBook reminders, IOptions<PixBotOptions> options, IOptions<SessionOptions> sessions) : ICommandHandler
{
    public Command Command => Command.Settings;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var campaign = await reminders.CampaignAsync(talk.TenantId, cancellationToken);
        var body = talk.Who.IsReferent
            ? Card.In(
                talk.Language,
                Card.Title(talk.In(EverydayTexts.SettingsTitle)),
                Card.Facts(Facts(talk, campaign).Select(fact => (talk.In(fact.Title), fact.Value))),
                Card.Note(talk.In(EverydayTexts.SettingsHow)))
            : Card.In(talk.Language, Card.Title(talk.In(EverydayTexts.SettingsLanguage)));
        var card = body.With(
            CommandButtons.For(Command.French, talk.Language),
            CommandButtons.For(Command.English, talk.Language),
            CommandButtons.For(Command.MyData, talk.Language),
            talk.Who.IsReferent ? Card.Button(talk.In(GroupTexts.ImportFromDirectory), GroupAction.FormVerb) : null);
        return Reply.Card(card, talk.In(EverydayTexts.SettingsTitle));
    }

    private IEnumerable<(Text Title, string Value)> Facts(Talk talk, CampaignInEffect campaign)
    {
        var school = options.Value.School;
        var unset = talk.In(EverydayTexts.NotSet);
        string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? unset : CardText.Escape(value);
        yield return (EverydayTexts.SchoolName, Shown(school.Name));
        yield return (EverydayTexts.SchoolSite, Shown(school.Site));
        yield return (EverydayTexts.CampaignCode, Shown(campaign.Code));
        yield return (EverydayTexts.CampaignUrl, campaign.Url is { } url ? $"[{url.Host}]({url})" : unset);
        yield return (EverydayTexts.Deadline, campaign.Deadline is { } day ? talk.In(Dates.Day(day)) : unset);
        yield return (EverydayTexts.CodesLead, talk.In(EverydayTexts.MinutesBefore((int)sessions.Value.CodeReleaseLead.TotalMinutes)));
        yield return (EverydayTexts.TimeZone, Shown(school.TimeZone));
        yield return (EverydayTexts.DefaultLanguage, talk.In(EverydayTexts.LanguageName(Languages.Parse(school.Language) ?? Language.French)));
    }
}

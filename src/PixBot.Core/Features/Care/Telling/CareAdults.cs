using Microsoft.Extensions.Options;
using PixBot.Core.Features.People;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Care.Telling;

/// <summary>Who is told: the adults that the school names and the bot can reach; the referents where there is none.</summary>
internal sealed class CareAdults(
    SettingsStore settings, IContacts contacts, IRoster roster, IConversationOpener opener, IOptions<PixBotOptions> options)
{
    public async Task<IReadOnlyList<CareAdult>> NamedAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var named = (await settings.ReadAsync(request.School, cancellationToken)).Of(CareSettings.Contact) ?? [];
        var adults = new List<CareAdult>();
        foreach (var one in named)
        {
            if (await FindAsync(request, one, cancellationToken) is { } adult)
                adults.Add(adult);
        }

        return adults;
    }

    public async Task<IReadOnlyList<CareAdult>> ReferentsAsync(BotRequest request, bool isStandIn, CancellationToken cancellationToken)
    {
        var adults = new List<CareAdult>();
        foreach (var contact in await contacts.ReferentsAsync(request.School, cancellationToken))
            adults.Add(await OfAsync(request, contact, isStandIn, cancellationToken));
        return adults;
    }

    /// <summary>Null for an e-mail whose account has never opened the bot; an object id may be written to before that.</summary>
    private async Task<CareAdult?> FindAsync(BotRequest request, string named, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(named, out _))
        {
            return await contacts.OfEmailAsync(request.School, named.ToLowerInvariant(), cancellationToken) is { } contact
                ? await OfAsync(request, contact, isStandIn: false, cancellationToken)
                : null;
        }

        var chat = request.Turn.Chat;
        var opened = await opener.OpenAsync(chat.TenantId, chat.ServiceUrl, named.ToLowerInvariant(), cancellationToken);
        return opened is OpenOutcome.Opened { Chat: var address } ? new(named, null, options.Value.School.DefaultLanguage, address, IsStandIn: false) : null;
    }

    private async Task<CareAdult> OfAsync(BotRequest request, Contact contact, bool isStandIn, CancellationToken cancellationToken)
    {
        var person = contact.PersonId is { } id ? await roster.FindAsync(request.School, id, cancellationToken) : null;
        return new(contact.PersonId ?? contact.AadObjectId, person?.FullName, person?.Language ?? contact.Language ?? options.Value.School.DefaultLanguage, contact.Address, isStandIn);
    }
}

using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>Brings an account that is to be identified to every referent whom the bot can reach.</summary>
internal sealed class DoubtfulAccountNotification(AudienceReader audience, DoubtfulAccounts doubts, AskWhoItIs ask) : CardBroadcast<DoubtfulAccountParameters>(Name)
{
    public const string Name = "who-is";

    protected override string Title(DoubtfulAccountParameters parameters, Language language) => WhoIsTexts.WhoIsTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, DoubtfulAccountParameters parameters, CancellationToken cancellationToken) =>
        audience.ReferentsAsync(schoolId, cancellationToken);

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, DoubtfulAccountParameters parameters, CancellationToken cancellationToken)
    {
        if (await doubts.FindAsync(key.School, parameters.AccountId, cancellationToken) is not { } account)
            return new CardMessages(_ => null);
        var french = await ask.BuildAsync(key.School, account, Language.French, cancellationToken);
        var english = await ask.BuildAsync(key.School, account, Language.English, cancellationToken);
        return new CardMessages(recipient => (recipient.Language == Language.English ? english : french, WhoIsTexts.WhoIsTitle));
    }
}

internal sealed record DoubtfulAccountParameters(string AccountId);

/// <summary>Starts the message to the referents; the same round twice is one message.</summary>
internal sealed class DoubtfulAccountNotice(Broadcaster broadcaster) : IDoubtNotice
{
    public Task RaiseAsync(SchoolId schoolId, string accountId, string round, CancellationToken cancellationToken) => broadcaster.StartAsync(
        new Broadcast(
            new(schoolId, $"who-is-{accountId}-{round}"),
            DoubtfulAccountNotification.Name,
            CreatedBy: null,
            JsonSerializer.Serialize(new DoubtfulAccountParameters(accountId))),
        cancellationToken);
}

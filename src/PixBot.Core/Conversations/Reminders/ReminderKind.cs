using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Broadcasts;
using PixBot.Core.Conversations.Broadcasting;
using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Reminders;

/// <summary>Reminds those of some classes who have not sent their profile; who that is, is read when it goes.</summary>
internal sealed class ReminderKind(IProfiles profiles, AudienceReader audience, IOptions<PixBotOptions> options)
    : CardKind<ReminderParameters>(Name)
{
    public const string Name = "reminder";

    protected override string Title(ReminderParameters parameters, Language language) => ReminderTexts.ReportTitle.In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        string tenantId, ReminderParameters parameters, CancellationToken cancellationToken)
    {
        var states = await profiles.ListAsync(tenantId, cancellationToken);
        return await audience.ReadAsync(
            tenantId,
            person => person.Role == Role.Student
                && parameters.Classes.Contains(SchoolView.ClassKey(person.Class), StringComparer.Ordinal)
                && states.GetValueOrDefault(person.Id, ProfileState.Unknown).IsMissing,
            person => person.FirstName,
            cancellationToken);
    }

    /// <summary>Who sent or declared the profile since the audience was read is spared.</summary>
    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, ReminderParameters parameters, CancellationToken cancellationToken)
    {
        var states = await profiles.ListAsync(key.TenantId, cancellationToken);
        return new CardMessages(recipient => states.GetValueOrDefault(recipient.PersonId, ProfileState.Unknown).IsMissing
            ? (Made(recipient), ReminderTexts.Title)
            : null);
    }

    private AdaptiveCard Made(Recipient recipient) => ReminderCard.Build(recipient.Data, options.Value.School, recipient.Language);
}

/// <param name="Classes">Keys of classes (<see cref="SchoolView.ClassKey"/>).</param>
internal sealed record ReminderParameters(IReadOnlyList<string> Classes);

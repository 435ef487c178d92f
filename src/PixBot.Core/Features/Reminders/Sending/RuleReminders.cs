using System.Globalization;
using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>Starts the reminders of the rule; the same moment again is the same broadcast.</summary>
internal sealed class RuleReminders(Broadcaster broadcaster, IContacts contacts)
{
    public async Task StartAsync(SchoolId schoolId, RemindersInEffect reminders, ReminderMoment moment, CancellationToken cancellationToken)
    {
        var rule = reminders.Running!;
        var follower = await FollowerAsync(schoolId, reminders.Stored?.Author.Id, cancellationToken);
        var broadcast = new Broadcast(
            new(schoolId, string.Create(CultureInfo.InvariantCulture, $"reminder-rule-{moment.Day:yyyyMMdd}-{moment.Time:HHmm}")),
            ReminderBroadcast.Name,
            CreatedBy: null,
            JsonSerializer.Serialize(new ReminderParameters(rule.Classes, rule, IsByRule: true, moment.Day)),
            follower is null ? null : new ReportCard(follower.Address, ActivityId: null))
        {
            Language = follower?.Language ?? default,
        };
        await broadcaster.StartAsync(broadcast, cancellationToken);
    }

    /// <summary>Who gets the report: whoever changed the rule last, else the first of the referents; null where the bot reaches none.</summary>
    private async Task<Contact?> FollowerAsync(SchoolId schoolId, string? authorId, CancellationToken cancellationToken)
    {
        var referents = (await contacts.ReferentsAsync(schoolId, cancellationToken))
            .Where(contact => Reach.Of(contact) is Reach.Reachable)
            .OrderBy(contact => contact.AadObjectId, StringComparer.Ordinal)
            .ToList();
        return referents.FirstOrDefault(contact => authorId is not null && (contact.PersonId == authorId || contact.AadObjectId == authorId))
            ?? referents.FirstOrDefault();
    }
}

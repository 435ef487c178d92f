using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>Whom a reminder is for when it goes: those who need it then, and whom no other reminder has that day.</summary>
internal sealed class ReminderAudience(AudienceReader audience, ReminderNeedsReader needs, SentReminderStore sent)
{
    public async Task<IReadOnlyList<Recipient>> ReadAsync(
        BroadcastKey key, ReminderParameters reminder, CancellationToken cancellationToken)
    {
        var need = await needs.ReadAsync(key.School, reminder.Rule, cancellationToken);
        var people = await audience.ReadAsync(
            key.School, person => reminder.IsFor(person) && need.Of(person.Id) is not null, person => person.FirstName, cancellationToken);
        var reached = people.Where(recipient => recipient.Reach is Reach.Reachable).Select(recipient => recipient.PersonId).ToList();
        var taken = await sent.TakeAsync(key.School, reminder.Day, key.Id, reached, cancellationToken);
        return [.. people.Where(recipient => recipient.Reach is not Reach.Reachable || taken.Contains(recipient.PersonId))];
    }
}

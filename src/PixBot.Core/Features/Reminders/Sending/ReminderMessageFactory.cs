using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>
/// What those of a batch get, by what is known when it goes: whoever has sent or declared the profile meanwhile is spared,
/// and so is everybody once the day is over, quiet hours begin, or the reminders are paused.
/// </summary>
internal sealed class ReminderMessageFactory(ReminderNeedsReader needs, ReminderRuleStore rules, SchoolClock school)
{
    public async Task<IBroadcastMessages> PrepareAsync(SchoolId schoolId, ReminderParameters reminder, CancellationToken cancellationToken)
    {
        var need = await needs.ReadAsync(schoolId, reminder.Rule, cancellationToken);
        var known = await rules.ReadAsync(schoolId, cancellationToken);
        var isWanted = !reminder.IsByRule || known.Running is not null;
        var campaign = known.Campaign;
        return new CardMessages(recipient => isWanted && MakesSense(reminder) && need.Of(recipient.PersonId) is { } why
            ? Written(ReminderMessage.Of(recipient.Data, why, reminder.Rule, campaign, reminder.Day), recipient)
            : null);
    }

    private bool MakesSense(ReminderParameters reminder) => reminder is { IsByRule: true, Rule: { } rule }
        ? DueReminder.MakesSense(rule, school.Zone, reminder.Day, school.Now)
        : school.Today == reminder.Day;

    private static (AdaptiveCards.AdaptiveCard Card, Text Summary)? Written(ReminderMessage message, Recipient recipient) =>
        (ReminderCard.Build(message, recipient.Language), ReminderCard.Title(message));
}

using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>
/// What those of a batch get, by what is known when it goes: whoever has sent or declared the profile meanwhile is spared,
/// and so is everybody once the day is over, quiet hours begin, or the reminders are paused.
/// </summary>
internal sealed class ReminderLetters(ReminderNeedsReader needs, ReminderBook book, SchoolClock school, IOptions<PixBotOptions> options)
{
    public async Task<IBroadcastMessages> PrepareAsync(string tenantId, ReminderParameters reminder, CancellationToken cancellationToken)
    {
        var need = await needs.ReadAsync(tenantId, reminder.Rule, cancellationToken);
        var isWanted = !reminder.IsByRule || (await book.ReadAsync(tenantId, cancellationToken)).Running is not null;
        return new CardMessages(recipient => isWanted && MakesSense(reminder) && need.Of(recipient.PersonId) is { } why
            ? Written(ReminderLetter.Of(recipient.Data, why, reminder.Rule, options.Value.School, reminder.Day), recipient)
            : null);
    }

    private bool MakesSense(ReminderParameters reminder) => reminder is { IsByRule: true, Rule: { } rule }
        ? DueReminder.MakesSense(rule, school.Zone, reminder.Day, school.Now)
        : school.Today == reminder.Day;

    private static (AdaptiveCards.AdaptiveCard Card, Text Summary)? Written(ReminderLetter letter, Recipient recipient) =>
        (ReminderCard.Build(letter, recipient.Language), ReminderCard.Title(letter));
}

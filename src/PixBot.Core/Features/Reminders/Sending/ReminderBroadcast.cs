using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>Reminds those who have not sent their profile, by the rule or by a referent's hand.</summary>
internal sealed class ReminderBroadcast(ReminderAudience audience, ReminderMessageFactory messages, ReminderOutcomes records, SchoolClock school)
    : IBroadcastKind
{
    public const string Name = "reminder";

    private static readonly TimeSpan LastAsked = TimeSpan.FromMinutes(10);

    public string Kind => Name;

    public async Task<IReadOnlyList<Recipient>> AudienceAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var reminder = Read(broadcast);
        await records.BeginAsync(broadcast, reminder, cancellationToken);
        return await audience.ReadAsync(broadcast.Key, reminder, cancellationToken);
    }

    /// <summary>
    /// The quiet hours of its day, for one by the rule; one by a referent's hand may go in them, and its day ends it. A little
    /// later: whoever is still to be tried is asked once more for a message, gets none, and was not sent one rather than failed.
    /// </summary>
    public Task<DateTimeOffset?> DeadlineAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var reminder = Read(broadcast);
        var midnight = school.Moment(reminder.Day.AddDays(1), TimeOnly.MinValue);
        var quiet = reminder is { IsByRule: true, Rule: { Quiet: { IsOverMidnight: true } hours } }
            ? school.Moment(reminder.Day, hours.From)
            : midnight;
        return Task.FromResult<DateTimeOffset?>((quiet > school.Now ? quiet : midnight) + LastAsked);
    }

    public Task<IBroadcastMessages> PrepareAsync(Broadcast broadcast, CancellationToken cancellationToken) =>
        messages.PrepareAsync(broadcast.Key.School, Read(broadcast), cancellationToken);

    public Message Report(Broadcast broadcast, BroadcastProgress progress)
    {
        var title = Title(Read(broadcast)).In(broadcast.Language);
        return new Message.Card(ReportCards.Build(broadcast, title, progress), title);
    }

    public Task OnFinishedAsync(Broadcast broadcast, BroadcastProgress progress, CancellationToken cancellationToken) =>
        records.FinishAsync(broadcast, Read(broadcast), progress, cancellationToken);

    private static Text Title(ReminderParameters reminder)
    {
        if (!reminder.IsByRule || reminder.DaysLeft is not { } days)
            return ReminderTexts.ReportTitle;
        var left = ReminderPlanTexts.DaysLeft(days);
        return new($"{ReminderPlanTexts.ReportTitle.Fr} ({left.Fr})", $"{ReminderPlanTexts.ReportTitle.En} ({left.En})");
    }

    private static ReminderParameters Read(Broadcast broadcast) => JsonSerializer.Deserialize<ReminderParameters>(broadcast.Parameters)
        ?? throw new InvalidDataException("The reminder has no parameters.");
}

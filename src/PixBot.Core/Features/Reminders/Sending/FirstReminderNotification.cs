using System.Globalization;
using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>
/// Tells the referents, the day before, that the settings' rule is about to remind by itself: nobody of them has set it, so
/// it must not surprise them. Once for each deadline.
/// </summary>
internal sealed class FirstReminderNotification(AudienceReader audience, RemindersReader reminders, Broadcaster broadcaster)
    : CardBroadcast<NoticeParameters>(Name)
{
    public const string Name = "reminder-notice";

    public SchoolClock School => reminders.School;

    public Task StartAsync(SchoolId schoolId, ReminderRule rule, CancellationToken cancellationToken) => broadcaster.StartAsync(
        new Broadcast(
            new(schoolId, string.Create(CultureInfo.InvariantCulture, $"reminder-notice-{rule.Deadline:yyyyMMdd}")),
            Name,
            CreatedBy: null,
            JsonSerializer.Serialize(new NoticeParameters(rule.Deadline))),
        cancellationToken);

    protected override string Title(NoticeParameters parameters, Language language) => ReminderPlanTexts.NoticeTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, NoticeParameters parameters, CancellationToken cancellationToken) =>
        audience.ReferentsAsync(schoolId, cancellationToken);

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, NoticeParameters parameters, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(key.School, cancellationToken);
        return new CardMessages(recipient => view is { Known.Stored: null, Due.Next: not null }
            ? (Build(view, recipient.Language), ReminderPlanTexts.NoticeTitle)
            : null);
    }

    private AdaptiveCard Build(RemindersView view, Language language) => Card.In(
        language,
        Card.Title(ReminderPlanTexts.NoticeTitle.In(language)),
        PlanBox.Build(language, view, School),
        Card.Paragraph(ReminderPlanTexts.NoticeMeans.In(language)))
        .With(
            Card.Button(ReminderPlanTexts.Look.In(language), PreviewReminders.Verb),
            Card.Button(ReminderPlanTexts.ShowPlan.In(language), ShowReminderPlan.Verb))
        .With(PlanBox.Buttons(language, view));
}

internal sealed record NoticeParameters(DateOnly Deadline);

using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Reminders;

public static class RemindersServices
{
    /// <summary>All of the reminders: the rule, who was reminded when, what people see and press, and what is sent.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddStores()
        .AddConversation()
        .AddSending();

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSetting(QuietHours.Setting)
        .AddSingleton<IEarlierSettings, SettingsOfRule>()
        .AddSingleton<ReminderRuleStore>()
        .AddSingleton<ICountFrom, CountFromRule>()
        .AddUseCase<ReminderPlanner>()
        .AddSingleton<ReminderNeedsReader>()
        .AddSingleton<SentReminderStore>()
        .AddPersonalData(ReminderPersonalData.Tables)
        .AddSingleton<ReminderHistory>()
        .AddAudited(RemindersAudit.Sent, RuleAudit.Changed)
        .AddHostedService<ReminderReplanningService>();

    private static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddSingleton<RemindersReader>()
        .AddSingleton<RuleEditor>()
        .AddUseCase<RemindNow>()
        .AddUseCase<SetReminderRule>()
        .AddUseCase<ShowReminderPlan>()
        .AddUseCase<ChangeReminders>()
        .AddUseCase<PreviewReminders>()
        .AddUseCase<ShowReminded>()
        .AddUseCase<DropReminder>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<ReminderAudience>()
        .AddSingleton<ReminderMessageFactory>()
        .AddSingleton<ReminderOutcomes>()
        .AddUseCase<ReminderBroadcast>()
        .AddSingleton<RuleReminders>()
        .AddUseCase<FirstReminderNotification>()
        .AddUseCase<RemindersDueHandler>()
        .AddUseCase<EnsureRemindersPlanned>();
}

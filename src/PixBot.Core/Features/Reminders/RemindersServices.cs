using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Jobs;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

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
        .AddSingleton<ReminderPlanner>()
        .AddSingleton<ISettingsObserver>(provider => provider.GetRequiredService<ReminderPlanner>())
        .AddSingleton<ReminderNeedsReader>()
        .AddSingleton<SentReminderStore>()
        .AddSingleton<IPersonalData, ReminderPersonalData>()
        .AddSingleton<ReminderHistory>()
        .AddHostedService<ReminderReplanningService>();

    private static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddSingleton<RemindersReader>()
        .AddSingleton<PlanCard>()
        .AddSingleton<RuleEditor>()
        .AddSingleton<ICommandHandler, RemindNow>()
        .AddSingleton<IActionHandler, RemindNow>()
        .AddSingleton<IClassOffers, RemindNow>()
        .AddSingleton<IActionHandler, RuleFormAction>()
        .AddSingleton<IActionHandler, ShowReminderPlan>()
        .AddSingleton<IActionHandler, ChangeReminders>()
        .AddSingleton<IActionHandler, PreviewReminders>()
        .AddSingleton<IActionHandler, ShowReminded>()
        .AddSingleton<IActionHandler, DropReminder>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<ReminderAudience>()
        .AddSingleton<ReminderMessageFactory>()
        .AddSingleton<ReminderOutcomes>()
        .AddSingleton<IBroadcastKind, ReminderBroadcast>()
        .AddSingleton<RuleReminders>()
        .AddSingleton<FirstReminderNotification>()
        .AddSingleton<IBroadcastKind>(provider => provider.GetRequiredService<FirstReminderNotification>())
        .AddSingleton<IDueHandler, RemindersDueHandler>();
}

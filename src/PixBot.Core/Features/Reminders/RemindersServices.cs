using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

public static class RemindersServices
{
    /// <summary>The rule of reminders, who was reminded when, and the reminders themselves.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ReminderRuleStore>()
        .AddSingleton<ReminderPlanner>()
        .AddSingleton<SentDeclarationStore>()
        .AddSingleton<ReminderNeedsReader>()
        .AddSingleton<SentReminderStore>()
        .AddSingleton<IPersonalData, ReminderPersonalData>()
        .AddSingleton<ReminderHistory>()
        .AddSingleton<EntryFields>()
        .AddSingleton<RemindersReader>()
        .AddSingleton<PlanCard>()
        .AddSingleton<RuleEditor>()
        .AddSingleton<ReminderPreview>()
        .AddSingleton<ReminderAudience>()
        .AddSingleton<ReminderMessageFactory>()
        .AddSingleton<ReminderOutcomes>()
        .AddSingleton<RuleReminders>()
        .AddUseCase<RemindHandler>()
        .AddUseCase<RemindAction>()
        .AddUseCase<PlanAction>()
        .AddUseCase<RuleFormAction>()
        .AddUseCase<ProblemAction>()
        .AddUseCase<ReminderBroadcast>()
        .AddUseCase<FirstReminderNotification>()
        .AddUseCase<RemindersDueHandler>()
        .AddUseCase<EnsureRemindersPlanned>()
        .AddHostedService<ReminderReplanningService>();
}

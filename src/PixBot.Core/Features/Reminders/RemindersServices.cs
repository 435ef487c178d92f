using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Features.Profiles;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Reminders;

public static class RemindersServices
{
    /// <summary>The rule of reminders and who was reminded when. What is sent, and to whom, is a kind of broadcast.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ReminderRuleStore>()
        .AddSingleton<ReminderPlanner>()
        .AddSingleton<SentDeclarationStore>()
        .AddSingleton<ReminderNeedsReader>()
        .AddSingleton<SentReminderStore>()
        .AddPersonalData(ReminderPersonalData.Tables)
        .AddSingleton<ReminderHistory>()
        .AddAudited(RemindersAudit.Sent)
        .AddHostedService<ReminderReplanningService>();
}

using Microsoft.Extensions.DependencyInjection;

namespace PixBot.Core.Reminders;

public static class RemindersServices
{
    /// <summary>The rule of reminders and who was reminded when. What is sent, and to whom, is a kind of broadcast.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ReminderBook>()
        .AddSingleton<ReminderPlanner>()
        .AddSingleton<SaidSent>()
        .AddSingleton<ReminderNeedsReader>()
        .AddSingleton<ReminderLedger>()
        .AddSingleton<ReminderHistory>()
        .AddHostedService<ReminderKeeper>();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PixBot.Core.Jobs.DeadLetters;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Jobs;

public static class JobsServices
{
    private static readonly PersonalTable Due = PersonalTable.OfNobody(DueRow.Partition);

    /// <summary>Runs the work queues. Call it after the storage has registered them, as it wraps them.</summary>
    public static IServiceCollection AddWork(this IServiceCollection services)
    {
        services.AddOptions<WorkOptions>().BindConfiguration(WorkOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<WorkDispatcher>();
        services.AddSingleton<DeadLetterWatch>();
        services.AddSingleton<IDeadLetters>(provider => provider.GetRequiredService<DeadLetterWatch>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<DeadLetterWatch>());
        services.AddRunner(WorkQueues.Work, options => options.Workers);
        services.AddRunner(WorkQueues.Deliveries, options => options.DeliveryWorkers);
        return services;
    }

    public static IServiceCollection AddScheduling(this IServiceCollection services) => services
        .AddSingleton<ScheduleSignal>()
        .AddPersonalData(Due)
        .AddSingleton<ISchedule, Schedule>()
        .AddHostedService<Scheduler>();

    private static void AddRunner(this IServiceCollection services, string name, Func<WorkOptions, int> workers)
    {
        services.Signal(name);
        services.AddSingleton<IHostedService>(provider => new QueueRunner(
            new RunnableQueue(
                name,
                provider.GetRequiredKeyedService<IWorkQueue>(name),
                provider.GetRequiredKeyedService<WakeSignal>(name),
                workers(provider.GetRequiredService<IOptions<WorkOptions>>().Value)),
            provider.GetRequiredService<WorkDispatcher>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<QueueRunner>>()));
    }

    /// <summary>Puts a <see cref="SignallingWorkQueue"/> around the queue that is registered.</summary>
    private static void Signal(this IServiceCollection services, string name)
    {
        var stored = services.LastOrDefault(s => s.ServiceType == typeof(IWorkQueue) && Equals(s.ServiceKey, name))
            ?? throw new InvalidOperationException($"No storage has registered the queue '{name}': add a storage before the work.");
        services.Remove(stored);
        services.AddKeyedSingleton<WakeSignal>(name);
        services.AddKeyedSingleton<IWorkQueue>(name, (provider, _) => new SignallingWorkQueue(
            Create(stored, provider), provider.GetRequiredKeyedService<WakeSignal>(name)));
    }

    private static IWorkQueue Create(ServiceDescriptor stored, IServiceProvider provider) => (IWorkQueue)(
        stored.KeyedImplementationInstance
        ?? stored.KeyedImplementationFactory?.Invoke(provider, stored.ServiceKey)
        ?? ActivatorUtilities.CreateInstance(provider, stored.KeyedImplementationType!));
}

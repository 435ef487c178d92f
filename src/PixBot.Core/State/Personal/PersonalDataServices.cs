using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PixBot.Core.State.Personal;

public static class PersonalDataServices
{
    /// <summary>Each feature declares every kind of partition that it writes, those of nobody too; the same twice counts once.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services, params IEnumerable<PersonalTable> tables)
    {
        services.TryAddSingleton<PersonalErasure>();
        services.TryAddSingleton<PersonalPurge>();
        foreach (var table in tables)
        {
            if (!services.Any(service => ReferenceEquals(service.ImplementationInstance, table)))
                services.AddSingleton(table);
        }

        return services;
    }
}

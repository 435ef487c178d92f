using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Audit;

internal static class AuditServices
{
    /// <summary>May be called by every feature that needs it.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditLog>();
        return services.AddPersonalData(AuditPersonalData.Tables);
    }

    /// <summary>What a feature notes, for the journal's reader.</summary>
    public static IServiceCollection AddAudited(this IServiceCollection services, params IEnumerable<AuditedAct> acts)
    {
        foreach (var act in acts)
            services.AddSingleton(act);
        return services.AddAudit();
    }
}

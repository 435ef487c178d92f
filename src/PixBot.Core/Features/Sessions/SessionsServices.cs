using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.School;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions;

public static class SessionsServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SessionOptions>().Bind(configuration.GetSection(SessionOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<SchoolClock>()
            .AddSingleton<SessionStore>()
            .AddSingleton<SessionEditor>()
            .AddSingleton<SessionDrafts>()
            .AddSingleton<CodeRelease>()
            .AddPersonalData(SessionPersonalData.Tables)
            .AddAudited(SessionAudit.Acts);
    }
}

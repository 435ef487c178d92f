using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.Features.Sessions.Renewal;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions;

public static class SessionsServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddOptions<SessionOptions>().BindConfiguration(SessionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<SessionStore>()
            .AddSingleton<SessionEditor>()
            .AddSingleton<SessionDrafts>()
            .AddSingleton<CodeRelease>()
            .AddPersonalData(SessionPersonalData.Tables)
            .AddAudited(SessionAudit.Acts)
            .AddSingleton<SessionAnnouncements>()
            .AddSingleton<SessionPlans>()
            .AddUseCase<PersonSessions>()
            .AddSingleton<ConvocationCard>()
            .AddSingleton<InstructionsCard>()
            .AddUseCase<MySessionsHandler>()
            .AddUseCase<SeenConvocation>()
            .AddUseCase<SessionsHandler>()
            .AddUseCase<SessionPlanAction>()
            .AddUseCase<SessionCardAction>()
            .AddUseCase<InstructionsAction>()
            .AddUseCase<CodesDueHandler>()
            .AddUseCase<ConvocationBroadcast>()
            .AddUseCase<SessionCancelledNotification>()
            .AddUseCase<InstructionsBroadcast>()
            .AddUseCase<CodesNotification>()
            .AddUseCase<CodesCorrectedNotification>()
            .AddUseCase<LostReleaseNotification>()
            .AddUseCase<AllowDictation>()
            .AddUseCase<DictateCodes>()
            .AddUseCase<RenewSessionCards>()
            .AddUseCase<PastSessions>()
            .AddSingleton<ReleaseAlerts>()
            .AddSingleton<ReleaseProgress>()
            .AddSingleton<ToldSupervisors>()
            .AddSingleton<ReplacedSupervisors>()
            .AddSingleton<ICardRenewal, SessionCardRenewal>();
    }
}

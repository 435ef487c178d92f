using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Means.Forms;
using PixBot.Core.Features.Sessions.Planning.Means.Tables;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

internal static class PlanForMeServices
{
    public static IServiceCollection AddPlanForMe(this IServiceCollection services) => services
        .AddSingleton<PlanMeansStore>()
        .AddSingleton<ShownPlanStore>()
        .AddSingleton<PlanInputReader>()
        .AddSingleton<PlannedSessions>()
        .AddPersonalData([.. PlanPersonalData.Tables, ShownPlanStore.Personal])
        .AddAudited([.. PlanAudit.Acts, PlanTableFile.Taken, ProposePlan.Made, CreatePlan.Created])
        .AddUseCase<PlanFormats>()
        .AddUseCase<ImportPlanFile>()
        .AddUseCase<PlanTableFile>()
        .AddUseCase<ListRooms>()
        .AddUseCase<EditRoom>()
        .AddUseCase<EditAvailability>()
        .AddUseCase<EditPlanSettings>()
        .AddUseCase<ShowPlan>()
        .AddUseCase<ProposePlan>()
        .AddUseCase<CreatePlan>()
        .AddUseCase<ConvokePlanned>();
}

using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

internal static class CandidateSheetServices
{
    /// <summary>Pix Certif's list of candidates, filled and given back.</summary>
    public static IServiceCollection AddCandidateSheet(this IServiceCollection services) => services
        .AddUseCase<SheetStore>()
        .AddSingleton<SheetReader>()
        .AddSingleton<SheetCards>()
        .AddUseCase<ReadCandidateSheet>()
        .AddUseCase<ChooseSheetSession>()
        .AddUseCase<CheckCandidateSheet>()
        .AddUseCase<PriceCandidateSheet>()
        .AddUseCase<CandidateSheetFile>()
        .AddAudited(CandidateSheetFile.Taken);
}

using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Features.Care.Telling;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Care;

internal static class CareServices
{
    /// <summary>Words of distress, harassment or fear: numbers that help, and an adult of the school if the person wants it.</summary>
    public static IServiceCollection AddCare(this IServiceCollection services) => services
        .AddSingleton(_ => new CareModel(CareModel.Shipped()))
        .AddHostedService<CareWarmUp>()
        .AddUseCase<CareWords>()
        .AddUseCase<AnswerWithCare>()
        .AddSetting(CareSettings.Contact)
        .AddSingleton<CareAdults>()
        .AddSingleton<TellingLimit>()
        .AddUseCase<TellAdult>()
        .AddUseCase<WarnWithoutContact>()
        .AddAudited(CareAudit.AdultTold);
}

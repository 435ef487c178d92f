using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Features.Sessions.Papers.Templates;

namespace PixBot.Core.Features.Sessions.Papers;

internal static class PapersServices
{
    public static IServiceCollection AddPapers(this IServiceCollection services)
    {
        foreach (var paper in Enum.GetValues<Paper>())
            services.AddSingleton<IFileOffer>(provider => ActivatorUtilities.CreateInstance<PaperFile>(provider, paper));
        return services
            .AddAudited([.. Enum.GetValues<Paper>().Select(PaperFile.Taken)])
            .AddSingleton<PaperSessions>()
            .AddSingleton<PaperMaker>()
            .AddUseCase<OpenPapers>()
            .AddUseCase<OrderPaper>()
            .AddAudited(ConfirmTemplate.Saved, RemoveTemplate.Removed, StarterTemplate.Taken)
            .AddSingleton<TemplateStore>()
            .AddSingleton<OwnConvocations>()
            .AddUseCase<ReadTemplate>()
            .AddUseCase<ConfirmTemplate>()
            .AddUseCase<ShowTemplate>()
            .AddUseCase<StarterTemplate>()
            .AddUseCase<RemoveTemplate>();
    }
}

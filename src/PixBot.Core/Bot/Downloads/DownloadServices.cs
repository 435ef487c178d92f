using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;

namespace PixBot.Core.Bot.Downloads;

internal static class DownloadServices
{
    /// <summary>Files that the bot gives. Which, features say: <see cref="IFileOffer"/>. Needs an <see cref="Messaging.IFileUploader"/> and the audit, which features add.</summary>
    public static IServiceCollection AddDownloads(this IServiceCollection services) => services
        .AddUseCase<OfferStore>()
        .AddUseCase<OfferFile>()
        .AddSingleton<FileOffers>()
        .AddSingleton<AnswerFileConsent>()
        .AddSingleton<AcceptedFile>()
        .AddSingleton<GivenFileReport>()
        .AddSingleton<IWorkHandler, GiveFile>();
}

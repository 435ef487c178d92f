using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Files;

internal static class FileServices
{
    public const string Client = "PixBot.Teams.Files";

    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddHttpClient(Client)
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
            })
            .RemoveAllLoggers();
        services.AddSingleton<IFileDownloader, TeamsFileDownloader>();
        services.AddSingleton<IFileUploader, TeamsFileUploader>();
        return services;
    }
}

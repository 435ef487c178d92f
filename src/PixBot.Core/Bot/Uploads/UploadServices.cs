using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;

namespace PixBot.Core.Bot.Uploads;

internal static class UploadServices
{
    /// <summary>Files that are dropped in a chat. What they may be, features say: <see cref="IFileFormat"/>, <see cref="IFileImport"/>.</summary>
    public static IServiceCollection AddUploads(this IServiceCollection services) => services
        .AddSingleton<FileHandler>()
        .AddSingleton<FileReader>()
        .AddSingleton<IWorkHandler, FileWork>();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Directory;

internal static class DirectoryServices
{
    /// <summary>Takes the place of <see cref="NoDirectory"/> where the settings turn Graph on.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.AddOptions<DirectoryOptions>().BindConfiguration(DirectoryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectoryOptions>, DirectoryCheck>();
        services.TryAddSingleton(provider => GraphCredential.Of(
            provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value,
            provider.GetRequiredService<IOptions<DirectoryOptions>>().Value.GraphUrl));
        services.AddSingleton<GraphClients>();
        services.AddSingleton<GraphGate>();
        services.AddSingleton<GraphCalls>();
        services.AddSingleton<AppCatalog>();
        services.AddSingleton<UserResolver>();
        services.AddSingleton<InstallSteps>();
        services.AddSingleton<GroupReader>();
        services.AddSingleton<GraphDirectory>();
        services.AddSingleton<NoDirectory>();
        services.AddSingleton(provider => Choose<IDirectory>(provider));
        services.AddSingleton(provider => Choose<IAppInstaller>(provider));
        services.AddSingleton(provider => Choose<IGroupDirectory>(provider));
        return services;
    }

    private static TPort Choose<TPort>(IServiceProvider provider)
        where TPort : class => (TPort)(object)(provider.GetRequiredService<IOptions<DirectoryOptions>>().Value.Enabled
            ? provider.GetRequiredService<GraphDirectory>()
            : provider.GetRequiredService<NoDirectory>());
}

using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using PixBot.Storage;

namespace PixBot.Hosting;

/// <summary>Runs the app; a setting that is wrong ends it with one readable line instead of a stack trace.</summary>
internal static class Startup
{
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await app.RunAsync();
            return 0;
        }
        catch (Exception refusal) when (Faults(refusal) is { Count: > 0 })
        {
            foreach (var fault in Faults(refusal))
                await Console.Error.WriteLineAsync($"PixBot does not start. {fault}");
            return 1;
        }
    }

    /// <summary>Each once, though options that are validated together name it twice. None where it is a bug of ours.</summary>
    private static List<string> Faults(Exception refusal) => refusal switch
    {
        OptionsValidationException faults => [.. faults.Failures.Distinct(StringComparer.Ordinal)],
        AggregateException all when all.InnerExceptions.All(one => one is OptionsValidationException) =>
            [.. all.InnerExceptions.SelectMany(Faults).Distinct(StringComparer.Ordinal)],
        StoreUnavailableException store => [store.Message],
        IOException { InnerException: AddressInUseException } busy =>
            [$"{busy.Message} Stop the other PixBot, or choose another address with --urls."],
        _ => [],
    };
}

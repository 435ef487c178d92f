using Microsoft.Extensions.Options;

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
        catch (OptionsValidationException faults)
        {
            foreach (var fault in faults.Failures)
                await Console.Error.WriteLineAsync($"PixBot does not start. {fault}");
            return 1;
        }
    }
}

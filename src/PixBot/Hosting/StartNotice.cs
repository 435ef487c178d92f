using System.Reflection;

namespace PixBot.Hosting;

/// <summary>Says which version runs, once it listens: the first thing to know about a log.</summary>
internal static partial class StartNotice
{
    private static readonly string Version =
        typeof(StartNotice).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "of unknown version";

    public static void LogStart(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        Log.Started(app.Logger, Version, app.Environment.EnvironmentName);
        if (app.Environment.IsDevelopment() && !DevelopmentTools.Exist)
            Log.WithoutTools(app.Logger);
    });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "PixBot {Version} started in {Environment}.")]
        public static partial void Started(ILogger logger, string version, string environment);

        [LoggerMessage(LogLevel.Warning, "This is Development without simulator and demo school: `dotnet publish` leaves them out, `dotnet run --project src/PixBot` has them.")]
        public static partial void WithoutTools(ILogger logger);
    }
}

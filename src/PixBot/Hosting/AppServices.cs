using PixBot.Core;
using PixBot.Core.School;
using PixBot.Health;
using PixBot.Secrets;
using PixBot.Storage;
using PixBot.Teams;

namespace PixBot.Hosting;

internal static class AppServices
{
    public static void AddPixBot(this WebApplicationBuilder builder)
    {
        builder.AddSettings();
        builder.AddDevelopmentTools();
        builder.Services.AddPixBotStorage(builder.Configuration);
        builder.AddSecrets();
        builder.Services
            .AddPixBotCore()
            .AddPixBotTeams(builder.Configuration);
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddHealthChecks()
            .AddCheck<StoreHealthCheck>("store")
            .AddCheck<StoreFileHealthCheck>("store-file")
            .AddCheck<WorkHealthCheck>("work");
    }

    private static void AddSettings(this WebApplicationBuilder builder) => builder.Services
        .AddOptions<PixBotOptions>()
        .BindConfiguration(PixBotOptions.Section)
        .ValidateDataAnnotations()
        .Validate(
            options => TimeZoneInfo.TryFindSystemTimeZoneById(options.School.TimeZone, out _),
            "PixBot:School:TimeZone is not a time zone of this machine: use an IANA name such as Europe/Paris.")
        .Validate(
            options => options.School.Language is "fr" or "en",
            "PixBot:School:Language must be fr or en.")
        .Validate(
            options => options.School.ProfileDeadline is not { Year: < 2000 or > 2199 },
            "PixBot:School:ProfileDeadline must be a day from 2000-01-01 to 2199-12-31.")
        .Validate(
            options => options.School.PublicUrl is null or { IsAbsoluteUri: true, Scheme: "https", Query: "", Fragment: "" } or { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true },
            "PixBot:School:PublicUrl must be an address that begins with https://, such as https://pixbot.ecole.example.")
        .ValidateOnStart();
}

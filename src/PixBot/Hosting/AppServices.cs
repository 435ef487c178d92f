using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.Home;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Installation;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Jobs;
using PixBot.Core.Knowledge;
using PixBot.Core.School;
using PixBot.Development;
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
        if (builder.Environment.IsDevelopment())
            builder.AddSimulatedTeams();
        builder.Services.AddPixBotStorage(builder.Configuration);
        builder.AddSecrets();
        builder.Services
            .AddWork()
            .AddScheduling()
            .AddPeople()
            .AddInstalling()
            .AddProfiles()
            .AddKnowledge()
            .AddQuestions()
            .AddSessions(builder.Configuration)
            .AddBroadcasts()
            .AddConversations()
            .AddPixBotTeams(builder.Configuration);
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddHealthChecks().AddCheck<StoreHealthCheck>("store");
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
        .ValidateOnStart();
}

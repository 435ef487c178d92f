using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Features.Answers;
using PixBot.Core.Features.Broadcasts;
using PixBot.Core.Features.Care;
using PixBot.Core.Features.Home;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Sessions;

namespace PixBot.Core.Features;

/// <summary>
/// The features. Each calls only those above it; whoever deletes a folder and its line here has removed the feature.
/// </summary>
internal static class FeatureList
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddPeople()
        .AddCare()
        .AddProfiles()
        .AddSessions()
        .AddReminders()
        .AddBroadcasts()
        .AddAnswers()
        .AddHome();
}

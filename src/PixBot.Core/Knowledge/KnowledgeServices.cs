using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Knowledge;

public static class KnowledgeServices
{
    /// <summary>The answers that PixBot ships with, behind <see cref="IKnowledge"/>.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services) => services
        .AddSingleton(_ => new MatchedKnowledge(BuiltInEntries.Read()))
        .AddSingleton<IKnowledge>(provider => provider.GetRequiredService<MatchedKnowledge>())
        .AddSingleton<SchoolEntries>()
        .AddPersonalData(SchoolEntryPersonalData.Tables)
        .AddSingleton(provider => new SchoolKnowledge(
            provider.GetRequiredService<IKnowledge>(),
            provider.GetRequiredService<MatchedKnowledge>(),
            provider.GetRequiredService<SchoolEntries>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddHostedService<KnowledgeWarmUp>();
}

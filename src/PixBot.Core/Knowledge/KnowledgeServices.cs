using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.Reading;

namespace PixBot.Core.Knowledge;

public static class KnowledgeServices
{
    /// <summary>The answers that PixBot ships with, behind <see cref="IKnowledge"/>.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services) => services
        .AddSingleton<IKnowledge>(_ => new MatchedKnowledge(BuiltInEntries.Read()))
        .AddHostedService<KnowledgeWarmUp>();
}

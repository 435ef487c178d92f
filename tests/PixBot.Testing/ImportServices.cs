using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Testing;

/// <summary>The importers over a table, without the rest of the app.</summary>
public static class ImportServices
{
    public static ServiceProvider Over(ITable table) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(table)
        .AddSingleton<ISecretProtector, Plain>()
        .AddSingleton(Options.Create(new PixBotOptions()))
        .AddSingleton<IMemberLookup, NobodyKnown>()
        .AddPeople()
        .AddProfiles()
        .AddSingleton<IDoubtNotice, NobodyIsTold>()
        .BuildServiceProvider();

    private sealed class Plain : ISecretProtector
    {
        public string Protect(string secret) => secret;

        public string? Unprotect(string text) => text;
    }

    private sealed class NobodyKnown : IMemberLookup
    {
        public Task<Member?> FindAsync(Address chat, string userId, CancellationToken cancellationToken) => Task.FromResult<Member?>(null);
    }

    private sealed class NobodyIsTold : IDoubtNotice
    {
        public Task RaiseAsync(SchoolId schoolId, string accountId, string round, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

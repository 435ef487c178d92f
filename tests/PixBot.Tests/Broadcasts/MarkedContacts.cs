using System.Collections.Concurrent;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Tests.Broadcasts;

/// <summary>Contacts, of which the engine only marks those whom it cannot reach.</summary>
internal sealed class MarkedContacts : IContacts
{
    private readonly ConcurrentQueue<(string Account, UnreachableReason Reason)> marked = [];

    public IReadOnlyList<(string Account, UnreachableReason Reason)> Marked => [.. marked];

    /// <summary>Where accounts are reached now, by object id.</summary>
    public ConcurrentDictionary<string, Address> Moved { get; } = new(StringComparer.Ordinal);

    public Task MoveAsync(SchoolId schoolId, string aadObjectId, Address chat, CancellationToken cancellationToken)
    {
        Moved[aadObjectId] = chat;
        return Task.CompletedTask;
    }

    public Task MarkUnreachableAsync(SchoolId schoolId, string aadObjectId, UnreachableReason reason, CancellationToken cancellationToken)
    {
        marked.Enqueue((aadObjectId, reason));
        return Task.CompletedTask;
    }

    public Task<Caller> IdentifyAsync(Turn turn, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Caller?> FindAsync(SchoolId schoolId, string aadObjectId, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Who has an account is not what the engine's own tests are about.</summary>
    public Task<IReadOnlyDictionary<string, Caller>> FindAsync(
        SchoolId schoolId, IReadOnlyCollection<string> aadObjectIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Caller>>(new Dictionary<string, Caller>());

    public Task<IReadOnlyDictionary<string, Contact>> ByPersonAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Contact?> OfEmailAsync(SchoolId schoolId, string email, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Contact?> OfPersonAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Contact>> ReferentsAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task ChooseLanguageAsync(SchoolId schoolId, string aadObjectId, Language language, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

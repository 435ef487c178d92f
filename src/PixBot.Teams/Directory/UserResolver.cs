using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Teams.Directory;

/// <summary>
/// From addresses to accounts. Each address is looked for as a mail and as a name, fifteen in one request; those that are
/// neither, one by one among the other addresses of accounts. Up to 20 such requests go in one batch.
/// </summary>
internal sealed class UserResolver(GraphCalls calls)
{
    public async Task<DirectoryAnswer<IReadOnlyList<Resolution>>> ResolveAsync(IReadOnlyList<string> emails, CancellationToken cancellationToken)
    {
        var looks = emails.Distinct(StringComparer.Ordinal).ToDictionary(email => email, _ => new Look(), StringComparer.Ordinal);
        var requests = looks.Keys.Chunk(UserFilter.Values)
            .SelectMany(some => new Asked[] { new(some, UserFilter.ByMail(calls.Graph, some)), new(some, UserFilter.ByName(calls.Graph, some)) });
        if (await AskAsync(looks, requests, cancellationToken) is { } refused)
            return refused;
        var rest = looks.Where(look => look.Value.Decide(look.Key) is Resolution.NotFound).Select(look => look.Key);
        return await AskAsync(looks, [.. rest.Select(email => new Asked([email], UserFilter.ByAlias(calls.Graph, email)))], cancellationToken)
            ?? new DirectoryAnswer<IReadOnlyList<Resolution>>.Given([.. emails.Select(email => looks[email].Decide(email))]);
    }

    /// <returns>Null, but where nothing can be asked at all.</returns>
    private async Task<DirectoryAnswer<IReadOnlyList<Resolution>>?> AskAsync(
        Dictionary<string, Look> looks, IEnumerable<Asked> requests, CancellationToken cancellationToken)
    {
        foreach (var batch in requests.Chunk(GraphCalls.BatchSize))
        {
            switch (await calls.BatchAsync(DirectoryFault.NoUsers, [.. batch.Select(asked => asked.Request)], cancellationToken))
            {
                case DirectoryAnswer<IReadOnlyList<InnerAnswer>>.Given { Value: var answers }:
                    foreach (var (asked, answer) in batch.Zip(answers))
                    {
                        if (await TakeAsync(looks, asked, answer, cancellationToken) is { } fault)
                            return new DirectoryAnswer<IReadOnlyList<Resolution>>.Refused(fault);
                    }

                    break;
                case DirectoryAnswer<IReadOnlyList<InnerAnswer>>.Later later:
                    foreach (var email in batch.SelectMany(asked => asked.Emails))
                        looks[email].Wait(later.After);
                    break;
                case var none:
                    return none.As<IReadOnlyList<Resolution>>();
            }
        }

        return null;
    }

    private static async Task<DirectoryFault?> TakeAsync(
        Dictionary<string, Look> looks, Asked asked, InnerAnswer answer, CancellationToken cancellationToken)
    {
        switch (answer.Failure)
        {
            case null:
                var page = await answer.ReadAsync(UserCollectionResponse.CreateFromDiscriminatorValue, cancellationToken);
                var found = (page.Value ?? []).Select(KnownUser.Of).OfType<KnownUser>().ToList();
                foreach (var email in asked.Emails)
                    looks[email].Found.AddRange(found);
                return null;
            case { IsPassing: true } passing:
                foreach (var email in asked.Emails)
                    looks[email].Wait(passing.RetryAfter);
                return null;
            case var failure:
                return failure.ToAnswer<bool>(DirectoryFault.NoUsers) is DirectoryAnswer<bool>.Refused refused ? refused.Fault : DirectoryFault.Other;
        }
    }

    private sealed record Asked(IReadOnlyList<string> Emails, RequestInformation Request);

    /// <summary>What is known of one address so far.</summary>
    private sealed class Look
    {
        private bool waits;
        private TimeSpan? after;

        public List<KnownUser> Found { get; } = [];

        /// <summary>Of several times the longest.</summary>
        public void Wait(TimeSpan? wait)
        {
            waits = true;
            after = wait is null || wait < after ? after : wait;
        }

        public Resolution Decide(string email) => waits ? new Resolution.Later(after) : KnownUser.Decide(email, Found);
    }
}

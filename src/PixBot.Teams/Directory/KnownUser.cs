using Microsoft.Graph.Models;
using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Teams.Directory;

/// <summary>An account as far as it is needed to say whose an address is.</summary>
internal sealed record KnownUser(string ObjectId, bool IsEnabled, IReadOnlySet<string> Addresses)
{
    /// <returns>Null for an answer without an id.</returns>
    public static KnownUser? Of(User user) => string.IsNullOrEmpty(user.Id)
        ? null
        : new(
            user.Id.ToLowerInvariant(),
            user.AccountEnabled != false,
            new[] { user.Mail, user.UserPrincipalName }
                .Concat(user.OtherMails ?? [])
                .Concat((user.ProxyAddresses ?? []).Where(address => address.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase)).Select(address => address["smtp:".Length..]))
                .OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whose the address is, among all the accounts that Graph found for it.</summary>
    public static Resolution Decide(string email, IEnumerable<KnownUser> found)
    {
        var owners = found.Where(user => user.Addresses.Contains(email)).DistinctBy(user => user.ObjectId, StringComparer.Ordinal).ToList();
        return owners switch
        {
            [] => new Resolution.NotFound(),
            [{ IsEnabled: false }] => new Resolution.Disabled(),
            [var one] => new Resolution.Found(one.ObjectId),
            _ => owners.Where(user => user.IsEnabled).ToList() is [var enabled] ? new Resolution.Found(enabled.ObjectId) : new Resolution.Ambiguous(),
        };
    }
}

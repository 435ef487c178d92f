using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Teams.Directory;

/// <summary>Finds groups, and reads who is in them.</summary>
internal sealed class GroupReader(GraphCalls calls)
{
    /// <summary>Searches, counts and casts are « advanced queries », which want it (https://learn.microsoft.com/graph/aad-advanced-queries).</summary>
    private const string Consistency = "ConsistencyLevel";
    private const string Eventual = "eventual";
    private const int PageSize = 999;

    private static readonly string[] OfPerson = ["id", "surname", "givenName", "displayName", "mail", "userPrincipalName", "accountEnabled"];

    public async Task<DirectoryAnswer<IReadOnlyList<DirectoryGroup>>> FindAsync(string nameOrMail, CancellationToken cancellationToken)
    {
        var words = nameOrMail.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var found = await calls.CallAsync(
            DirectoryFault.NoGroups,
            token => calls.Graph.Groups.GetAsync(
                request =>
                {
                    request.Headers.Add(Consistency, Eventual);
                    request.QueryParameters.Search = $"\"displayName:{words}\" OR \"mail:{words}\"";
                    request.QueryParameters.Select = ["id", "displayName", "mail"];
                    request.QueryParameters.Top = IGroupDirectory.MostGroups;
                },
                token),
            cancellationToken);
        return found is DirectoryAnswer<GroupCollectionResponse?>.Given { Value: var page }
            ? await CountedAsync([.. (page?.Value ?? []).Where(group => group.Id is not null)], cancellationToken)
            : found.As<IReadOnlyList<DirectoryGroup>>();
    }

    /// <summary>Who may read groups and not people gets members without names (https://learn.microsoft.com/graph/api/group-list-members).</summary>
    public async Task<DirectoryAnswer<MembersPage>> MembersAsync(string groupId, string? page, CancellationToken cancellationToken)
    {
        var answer = await calls.CallAsync(DirectoryFault.NoGroups, token => PageAsync(groupId, page, token), cancellationToken);
        if (answer is not DirectoryAnswer<UserCollectionResponse?>.Given { Value: var members })
            return answer.As<MembersPage>();
        var users = members?.Value ?? [];
        return users.Count > 0 && users.All(user => user.UserPrincipalName is null)
            ? new DirectoryAnswer<MembersPage>.Refused(DirectoryFault.NoUsers)
            : new DirectoryAnswer<MembersPage>.Given(new([.. users.Select(Member).OfType<DirectoryMember>()], members?.OdataNextLink));
    }

    private Task<UserCollectionResponse?> PageAsync(string groupId, string? page, CancellationToken cancellationToken)
    {
        var people = calls.Graph.Groups[groupId].TransitiveMembers.GraphUser;
        return page is null
            ? people.GetAsync(
                request =>
                {
                    request.Headers.Add(Consistency, Eventual);
                    request.QueryParameters.Count = true;
                    request.QueryParameters.Select = OfPerson;
                    request.QueryParameters.Top = PageSize;
                },
                cancellationToken)
            : people.WithUrl(page).GetAsync(request => request.Headers.Add(Consistency, Eventual), cancellationToken);
    }

    /// <summary>A number that cannot be had is left out: it only helps to choose.</summary>
    private async Task<DirectoryAnswer<IReadOnlyList<DirectoryGroup>>> CountedAsync(IReadOnlyList<Group> groups, CancellationToken cancellationToken)
    {
        var counts = new int?[groups.Count];
        if (groups.Count > 0
            && await calls.BatchAsync(DirectoryFault.NoGroups, [.. groups.Select(group => Count(group.Id!))], cancellationToken)
                is DirectoryAnswer<IReadOnlyList<InnerAnswer>>.Given { Value: var answers })
        {
            for (var i = 0; i < counts.Length; i++)
                counts[i] = await CountAsync(answers[i], cancellationToken);
        }

        return new DirectoryAnswer<IReadOnlyList<DirectoryGroup>>.Given(
            [.. groups.Select((group, i) => new DirectoryGroup(group.Id!, group.DisplayName ?? group.Mail ?? group.Id!, group.Mail, counts[i]))]);
    }

    private RequestInformation Count(string groupId) => calls.Graph.Groups[groupId].TransitiveMembers.GraphUser.ToGetRequestInformation(request =>
    {
        request.Headers.Add(Consistency, Eventual);
        request.QueryParameters.Count = true;
        request.QueryParameters.Select = ["id"];
        request.QueryParameters.Top = 1;
    });

    private static async Task<int?> CountAsync(InnerAnswer answer, CancellationToken cancellationToken) => answer.Failure is null
        ? (int?)(await answer.ReadAsync(UserCollectionResponse.CreateFromDiscriminatorValue, cancellationToken)).OdataCount
        : null;

    /// <summary>Null for a disabled account, and for one without any address.</summary>
    private static DirectoryMember? Member(User user) => user.AccountEnabled == false || (user.Mail ?? user.UserPrincipalName) is not { Length: > 0 } email
        ? null
        : new(user.Surname ?? Words(user)[^1], user.GivenName ?? Words(user)[0], email);

    private static string[] Words(User user) =>
        (user.DisplayName ?? "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } words ? words : [""];
}

namespace PixBot.Core.Features.People.EntraDirectory;

/// <summary>A group or team. Its name is text that people wrote.</summary>
/// <param name="Members">People in it and in the groups in it; null where the directory did not say.</param>
public sealed record DirectoryGroup(string Id, string Name, string? Mail, int? Members);

/// <param name="Next">What to ask with for the next page; null for the last.</param>
public sealed record MembersPage(IReadOnlyList<DirectoryMember> Members, string? Next);

/// <summary>Somebody of a group, as the directory writes them.</summary>
/// <param name="Email">Mail or, failing that, user principal name.</param>
public sealed record DirectoryMember(string LastName, string FirstName, string Email);

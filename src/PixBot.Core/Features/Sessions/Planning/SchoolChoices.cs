namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>What can be chosen: titles as shown, values as they come back.</summary>
internal sealed record SchoolChoices(
    IReadOnlyList<(string Title, string Value)> Supervisors,
    IReadOnlyList<(string Title, string Value)> Classes);

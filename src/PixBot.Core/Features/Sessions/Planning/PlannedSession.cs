namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>What the form of a session says, parsed; the draft's candidates are chosen from it.</summary>
/// <param name="Classes">By their keys.</param>
internal sealed record PlannedSession(SessionDraft Draft, IReadOnlyList<string> Classes, bool OnlyCertifiable);

namespace PixBot.Core.Features.Sessions;

/// <param name="Room">For the report's title, so that it needs no read.</param>
internal sealed record SessionParameters(string SessionId, string Room, int Revision);

internal sealed record CodesParameters(string SessionId, IReadOnlyList<string> PersonIds);

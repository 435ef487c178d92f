namespace PixBot.Core.Features.Sessions.Supervision;

/// <summary>Whether somebody can supervise a session, as they said themselves.</summary>
internal sealed record SupervisionAnswer(bool Can, DateTimeOffset At);

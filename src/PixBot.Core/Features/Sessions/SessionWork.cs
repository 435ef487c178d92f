namespace PixBot.Core.Features.Sessions;

public static class SessionWork
{
    /// <summary>Due at <see cref="Session.CodesAt"/>: the supervisors get their instructions.</summary>
    public const string CodesDue = "session-codes";
}

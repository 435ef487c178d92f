namespace PixBot.Core.Features.Sessions;

public static class SessionWork
{
    /// <summary>Due at <see cref="Session.CodesAt"/>: the supervisors get their instructions.</summary>
    public const string CodesDue = "session-codes";

    /// <summary>Due at <see cref="Session.OverAt"/> and after changes: cards about the session are brought up to date.</summary>
    public const string CardsDue = "session-cards";
}

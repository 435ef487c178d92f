namespace PixBot.Core.Features.Sessions;

public static class SessionWork
{
    /// <summary>Due at <see cref="Session.CodesAt"/>: the supervisors get their instructions.</summary>
    public const string CodesDue = "session-codes";

    /// <summary>Due a day before a session that has no codes yet: the referents are warned.</summary>
    public const string CodesMissing = "session-codes-missing";

    /// <summary>Due at <see cref="Session.OverAt"/> and after changes: cards about the session are brought up to date.</summary>
    public const string CardsDue = "session-cards";
}

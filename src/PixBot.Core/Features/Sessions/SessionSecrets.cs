namespace PixBot.Core.Features.Sessions;

/// <summary>What must not be seen before its time: shown to its supervisors from <see cref="Session.CodesAt"/> on, to a candidate once released.</summary>
public sealed record SessionSecrets(SessionNumber Number, AccessCode Code, SupervisorPassword? Password);

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>What a kit says of one session; null for what was not found. It prints no secret.</summary>
/// <param name="Text">All of it, folded, to look a room up in.</param>
internal sealed record KitFacts(
    SessionNumber? Number, AccessCode? Code, SupervisorPassword? Password, DateOnly? Date, TimeOnly? Time, string Text)
{
    public SessionSecrets? Secrets => Number is not null && Code is not null && Password is not null ? new(Number, Code, Password) : null;

    public bool IsKit => Password is not null || Code is not null;

    public override string ToString() => $"{Date} {Time}";
}

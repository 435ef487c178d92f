namespace PixBot.Simulator.People;

/// <summary>
/// Somebody with an account in the simulated tenant. Every id follows from the e-mail, so whoever knows the e-mail
/// knows the ids, in any process and after any restart.
/// </summary>
/// <param name="Email">Compared without regard to case.</param>
/// <param name="Class">Null for staff.</param>
/// <param name="Locale">Of the person's client, such as <c>fr-FR</c>; null for the simulator's default.</param>
public sealed record SimulatedPerson(
    string Email,
    string GivenName,
    string Surname,
    SimulatedRole Role,
    string? Class = null,
    string? Locale = null)
{
    public string Name => $"{GivenName} {Surname}".Trim();

    public Guid AadObjectId { get; } = PersonIds.AadObjectId(Email);

    /// <summary>Teams' own id, <c>29:…</c>.</summary>
    public string UserId => PersonIds.UserId(AadObjectId);

    /// <summary>The personal chat with the bot, <c>a:…</c>.</summary>
    public string ConversationId => PersonIds.ConversationId(AadObjectId);
}

/// <summary>Who the page says somebody is; it grants nothing.</summary>
public enum SimulatedRole
{
    Referent,
    Supervisor,
    Student,
    Guest,
}

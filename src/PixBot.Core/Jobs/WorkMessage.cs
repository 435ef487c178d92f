namespace PixBot.Core.Jobs;

/// <param name="Kind">Which handler does it (<c>IWorkHandler.Kind</c>).</param>
/// <param name="Body">Up to 20,000 characters and 48,000 bytes of UTF-8 (<see cref="WorkLimits"/>), usually JSON. Names things; carries no secret in clear.</param>
public sealed record WorkMessage(string Kind, string Body);

/// <param name="Receipt">Valid until the message is taken again.</param>
/// <param name="Attempt">1 for the first take.</param>
public sealed record TakenMessage(string Id, string Receipt, int Attempt, WorkMessage Message);

public sealed record DeadLetter(string Id, WorkMessage Message, string Reason, DateTimeOffset At);

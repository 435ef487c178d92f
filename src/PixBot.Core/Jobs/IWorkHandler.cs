namespace PixBot.Core.Jobs;

/// <summary>Does one kind of queued work. It may run twice for one message, so it must be idempotent.</summary>
public interface IWorkHandler
{
    string Kind { get; }

    Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken);
}

public abstract record WorkOutcome
{
    public static readonly WorkOutcome Finished = new Done();

    public sealed record Done : WorkOutcome;

    /// <summary>Not yet: the same message comes again after the delay, as a first attempt.</summary>
    public sealed record Again(TimeSpan After) : WorkOutcome;

    /// <summary>Never: to the dead letters, with a reason for an operator.</summary>
    public sealed record DeadLetter(string Reason) : WorkOutcome;
}

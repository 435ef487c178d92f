namespace PixBot.Core.Jobs;

/// <summary>
/// Does one kind of due work, late rather than never. It runs once by whichever replica claims it, and again only if that
/// replica died meanwhile, so it must be idempotent.
/// </summary>
public interface IDueHandler
{
    string Kind { get; }

    Task HandleAsync(DueWork work, CancellationToken cancellationToken);
}

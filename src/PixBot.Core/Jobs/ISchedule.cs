using PixBot.Core.State;

namespace PixBot.Core.Jobs;

/// <summary>Plans work for a time. Planning the same kind and id again moves it.</summary>
public interface ISchedule
{
    Task PlanAsync(DueWork work, DateTimeOffset at, CancellationToken cancellationToken);

    Task CancelAsync(DueWork work, CancellationToken cancellationToken);
}

/// <param name="Kind">Which <see cref="IDueHandler"/> does it.</param>
/// <param name="Id">With tenant and kind, names the work; what it is about is read from there when it is due.</param>
public sealed record DueWork(SchoolId School, string Kind, string Id);

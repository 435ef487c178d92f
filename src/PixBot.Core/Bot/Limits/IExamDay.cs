using PixBot.Core.State;

namespace PixBot.Core.Bot.Limits;

/// <summary>Says whether the school has an exam today: then no press of a button is ever refused.</summary>
internal interface IExamDay
{
    Task<bool> IsTodayAsync(SchoolId schoolId, CancellationToken cancellationToken);
}

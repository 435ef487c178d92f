namespace PixBot.Core.Jobs;

/// <summary>Wakes the scheduler of this process when something is planned here.</summary>
internal sealed class ScheduleSignal : WakeSignal;

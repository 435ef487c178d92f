namespace PixBot.Core.Jobs;

/// <summary>A message that this process is working on; its receipt changes each time its visibility is extended.</summary>
internal sealed class RunningMessage(TakenMessage taken)
{
    private TakenMessage current = taken;

    public TakenMessage Current
    {
        get => Volatile.Read(ref current);
        set => Volatile.Write(ref current, value);
    }

    public Task Run { get; set; } = Task.CompletedTask;
}

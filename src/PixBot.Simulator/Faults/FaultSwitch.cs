using PixBot.Simulator.Chats;

namespace PixBot.Simulator.Faults;

/// <summary>Holds the plan and judges requests by it.</summary>
internal sealed class FaultSwitch(ChatStore chats, ChatEvents events, TimeProvider clock)
{
    private readonly Lock gate = new();
    private FaultPlan plan = FaultPlan.None;
    private long second;
    private int inSecond;

    public FaultPlan Plan => Volatile.Read(ref plan);

    /// <summary>Starts the plan afresh: what chats remember of throttles and of faults used up is forgotten.</summary>
    public void Use(FaultPlan next)
    {
        Volatile.Write(ref plan, next);
        chats.ForgetFaults();
        events.Publish(new ChatEvent(ChatEventKind.Faults, null, null, false));
    }

    public FaultDecision Judge(Chat chat, bool isCreation = false)
    {
        var current = Plan;
        var request = chat.CountRequest();
        if (current.RequestsPerSecond is { } limit && IsBeyond(limit))
            return new FaultDecision(TimeSpan.Zero, FaultKind.Throttle, TimeSpan.FromSeconds(1));
        var latency = TimeSpan.Zero;
        for (var i = 0; i < current.Faults.Count; i++)
        {
            var fault = current.Faults[i];
            if (fault.IsOfUploads || (isCreation && !fault.StrikesCreation) || !Strikes(current.Seed, i, fault, chat, request))
                continue;
            if (fault.Kind != FaultKind.Latency)
                return new FaultDecision(latency, fault.Kind, fault.Duration);
            latency += fault.Duration;
        }

        return latency > TimeSpan.Zero ? new FaultDecision(latency, null, TimeSpan.Zero) : FaultDecision.Pass;
    }

    /// <returns>What becomes of a range of a file; null: nothing goes wrong.</returns>
    public FaultKind? JudgeUpload(Chat chat)
    {
        var current = Plan;
        for (var i = 0; i < current.Faults.Count; i++)
        {
            if (current.Faults[i].IsOfUploads && Strikes(current.Seed, i, current.Faults[i], chat, chat.CountRequest()))
                return current.Faults[i].Kind;
        }

        return null;
    }

    private static bool Strikes(int seed, int index, Fault fault, Chat chat, long request) =>
        IsAbout(fault.Person, chat)
        && FaultDraw.Uniform(seed, index, chat.Person.AadObjectId, fault.IsOfPerson ? 0 : request) < fault.Rate
        && chat.UseFault(index, fault.TimesAtMost);

    private static bool IsAbout(string? person, Chat chat) =>
        person is null
        || person.Equals(chat.Person.Email, StringComparison.OrdinalIgnoreCase)
        || (Guid.TryParse(person, out var id) && id == chat.Person.AadObjectId);

    private bool IsBeyond(int limit)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        lock (gate)
        {
            if (now != second)
                (second, inSecond) = (now, 0);
            return ++inSecond > limit;
        }
    }
}

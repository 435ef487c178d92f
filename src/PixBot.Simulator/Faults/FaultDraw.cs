namespace PixBot.Simulator.Faults;

/// <summary>Decides by chance that comes from the seed alone.</summary>
internal static class FaultDraw
{
    /// <summary>Uniform from 0 to 1, the same for the same arguments in every process.</summary>
    public static double Uniform(int seed, int fault, Guid person, long request)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.TryWriteBytes(bytes);
        var state = Mix((ulong)seed ^ 0x9E3779B97F4A7C15);
        state = Mix(state ^ (ulong)fault);
        state = Mix(state ^ BitConverter.ToUInt64(bytes));
        state = Mix(state ^ BitConverter.ToUInt64(bytes[8..]));
        state = Mix(state ^ (ulong)request);
        return (state >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>SplitMix64's finaliser.</summary>
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

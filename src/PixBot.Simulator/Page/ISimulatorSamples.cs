namespace PixBot.Simulator.Page;

/// <summary>Files that the page offers to download and to drop into a chat.</summary>
public interface ISimulatorSamples
{
    IReadOnlyList<SimulatorSample> Samples { get; }
}

/// <param name="Name">A file name.</param>
/// <param name="French">What it is and where to drop it, in one sentence.</param>
/// <param name="Content">Made when asked for.</param>
public sealed record SimulatorSample(string Name, string French, string English, Func<byte[]> Content);

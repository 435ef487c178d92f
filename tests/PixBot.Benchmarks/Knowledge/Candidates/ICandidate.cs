namespace PixBot.Benchmarks.Knowledge.Candidates;

internal interface ICandidate : IDisposable
{
    string Name { get; }

    void Train();

    /// <summary>Of each class; the higher, the likelier.</summary>
    float[] Scores(string question);
}

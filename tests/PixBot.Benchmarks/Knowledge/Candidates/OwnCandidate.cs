using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Benchmarks.Knowledge.Candidates;

/// <summary>PixBot's own parts, together or alone.</summary>
/// <param name="Contrasts">Learns from near misses too.</param>
/// <param name="Slips">Learns from misspelt ways too.</param>
internal sealed record OwnCandidate(
    TrainingSet Course, string Name, float OfMargin = Ranking.OfMargin, float OfNearness = Ranking.OfNearness, bool Contrasts = true, bool Slips = true) : ICandidate
{
    private Vocabulary? vocabulary;
    private Ranking? ranking;

    public void Train()
    {
        List<TrainingText> samples = [.. Course.Samples.Where(sample => Contrasts || sample.Weight >= 1)];
        vocabulary = Vocabulary.Of([.. samples.Select(sample => sample.Plain)]);
        List<TrainingExample> lessons = [.. samples.Select(Lesson)];
        List<TrainingExample> all = [.. lessons, .. Slips ? Course.Misspelt().Select(Lesson) : []];
        var model = new DualDescent(all, vocabulary.Terms.Length, Course.Classes).Train();
        ranking = new(model, new Neighbours(lessons, vocabulary.Terms.Length, Course.Classes), ofMargin: OfMargin, ofNearness: OfNearness);
    }

    public float[] Scores(string question) => ranking!.Of(vocabulary!.Vector(Spelling.Plain(question))).Likely;

    public void Dispose()
    {
    }

    private TrainingExample Lesson(TrainingText sample) => new(vocabulary!.Vector(sample.Plain), sample.Class, sample.Weight);
}

using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Training;
using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>Naive Bayes over the same features: which language's ways have more of them.</summary>
internal sealed class LanguageGuess
{
    /// <summary>Log-odds per feature below which the asker's own language decides: « pix ? » is neither.</summary>
    private const float Doubt = 0.15f;

    private readonly float[] french;

    public LanguageGuess(IReadOnlyList<TrainingText> samples, IReadOnlyList<TrainingExample> lessons, int features)
    {
        var counts = new float[2][];
        var totals = new float[2];
        counts[0] = new float[features];
        counts[1] = new float[features];
        for (var at = 0; at < samples.Count; at++)
        {
            var language = (int)samples[at].Language;
            totals[language] += lessons[at].Vector.Places.Length;
            foreach (var place in lessons[at].Vector.Places)
                counts[language][place]++;
        }
        french = new float[features];
        for (var place = 0; place < features; place++)
            french[place] = MathF.Log((counts[0][place] + 0.5f) / totals[0]) - MathF.Log((counts[1][place] + 0.5f) / totals[1]);
    }

    public Language Of(SparseVector vector, Language preferred)
    {
        var odds = 0f;
        foreach (var place in vector.Places)
            odds += french[place];
        odds /= vector.Places.Length + 1;
        return MathF.Abs(odds) < Doubt ? preferred : odds > 0 ? Language.French : Language.English;
    }
}

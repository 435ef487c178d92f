using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Training;

/// <summary>A text to learn from. Its class is a topic's place, or one of the two after the topics.</summary>
internal readonly record struct TrainingText(string Plain, int Class, Language Language, float Weight);

/// <summary>What the matcher learns: every way of asking, what is out of scope, small talk, and near misses derived from the ways.</summary>
internal sealed class TrainingSet
{
    private const float WeightOfContrast = 0.5f, WeightOfMisspelt = 0.5f;
    private const int Probes = 100;

    public TrainingSet(EntryCatalog catalog)
    {
        Topics = [.. catalog.Entries.Select(entry => entry.Topic).Distinct().Order(StringComparer.Ordinal)];
        Samples = [.. Ways(catalog), .. Others(catalog), .. Contrasts(catalog)];
        var talk = Samples.TakeWhile(sample => sample.Class != SmallTalk).Count();
        Talk = talk..(talk + catalog.SmallTalk.Sum(kind => kind.Ways.Count));
    }

    public string[] Topics { get; }

    public int OutOfScope => Topics.Length;

    public int SmallTalk => Topics.Length + 1;

    public int Classes => Topics.Length + 2;

    public IReadOnlyList<TrainingText> Samples { get; }

    /// <summary>Which of the samples are ways of small talk.</summary>
    public Range Talk { get; }

    /// <summary>What somebody wrote, once more with slips of the fingers. Seeded, as are the near misses: the same entries always teach the same.</summary>
    public IEnumerable<TrainingText> Misspelt()
    {
        Random random = new(8);
        foreach (var sample in Samples)
        {
            if (sample.Weight >= 1)
                yield return sample with { Plain = Misspelling.Of(sample.Plain, random), Weight = WeightOfMisspelt };
        }
    }

    /// <summary>Of the samples and of how features are made of them: what was learnt from others does not fit.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var sample in Samples)
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sample.Class} {sample.Weight} {sample.Plain}\n")));
            foreach (var feature in Samples.Take(Probes).SelectMany(sample => FeatureExtractor.Of(sample.Plain)))
                hash.AppendData(BitConverter.GetBytes(feature.Key * FeatureExtractor.Shares[(int)feature.Block]));
            return Convert.ToHexString(hash.GetHashAndReset());
        }
    }

    private IEnumerable<TrainingText> Ways(EntryCatalog catalog) =>
        from entry in catalog.Entries
        let topic = Array.IndexOf(Topics, entry.Topic)
        from way in entry.Ways.Append(entry.Question)
        select new TrainingText(Spelling.Plain(way), topic, entry.Language, 1);

    private IEnumerable<TrainingText> Others(EntryCatalog catalog) =>
    [
        .. from none in catalog.OutOfScope
           from way in none.Ways
           select new TrainingText(Spelling.Plain(way), OutOfScope, none.Language, 1),
        .. from talk in catalog.SmallTalk
           from way in talk.Ways
           select new TrainingText(Spelling.Plain(way), SmallTalk, talk.Language, 1),
    ];

    private IEnumerable<TrainingText> Contrasts(EntryCatalog catalog)
    {
        Random random = new(7);
        foreach (var entry in catalog.Entries)
        {
            foreach (var way in entry.Ways)
            {
                if (Contrast.Of(way, entry.Language, random) is { } contrast)
                    yield return new(Spelling.Plain(contrast), OutOfScope, entry.Language, WeightOfContrast);
            }
        }
    }
}

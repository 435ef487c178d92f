using System.Numerics.Tensors;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>What to say to a greeting, thanks, an insult: known by heart, or near to one that is.</summary>
internal sealed class SmallTalk
{
    private const int MostWords = 8;
    private const float NearEnough = 0.35f;
    private const string Complaint = "complaint";

    /// <summary>What a « pas » or "not" turns into a complaint.</summary>
    private static readonly HashSet<string> Content = ["thanks", "ok", "how-are-you", "compliment", "yes"];

    /// <summary>What is refused, in words, rather than left without an answer.</summary>
    private static readonly HashSet<string> Refused = ["cheat", "others-data"];

    private const string No = "no";
    private const int WordsOfNo = 3, MostWordsRefused = 14;
    private const float NearEnoughToRefuse = 0.45f;

    private static readonly HashSet<string> Negations =
        ["pas", "pa", "rien", "jamais", "aucun", "aucune", "not", "never", "nothing", "dont", "don", "doesn", "doesnt", "didn", "didnt", "isn", "isnt", "wasn", "cant", "mais", "but"];

    private readonly Dictionary<(string, Language), SmallTalkEntry> byHeart = [];
    private readonly Dictionary<(string, Language), SmallTalkEntry> byKind;
    /// <summary>What each way of small talk belongs to, in their order.</summary>
    private readonly SmallTalkEntry[] kinds;

    public SmallTalk(IReadOnlyList<SmallTalkEntry> talk)
    {
        byKind = talk.ToDictionary(kind => (kind.Id, kind.Language));
        kinds = [.. talk.SelectMany(kind => kind.Ways, (kind, _) => kind)];
        foreach (var kind in talk)
        {
            foreach (var way in kind.Ways)
                byHeart.TryAdd((Key(Spelling.Plain(way)), kind.Language), kind);
        }
    }

    /// <summary>Known word for word. « 👋 » is in both languages: the asker's own then decides.</summary>
    public TopicMatch? ByHeart(string plain, Language preferred)
    {
        var key = Key(plain);
        var other = preferred == Language.French ? Language.English : Language.French;
        return byHeart.TryGetValue((key, preferred), out var said) || byHeart.TryGetValue((key, other), out said) ? Reply(said) : null;
    }

    /// <summary>Null where the message is long, or near to no small talk.</summary>
    public TopicMatch? Near(string plain, Rank rank, Language language)
    {
        var words = Words.Of(plain);
        if (words.Count > MostWords)
            return null;
        var (kind, near) = Nearest(rank);
        if (near < NearEnough)
            return null;
        var isContent = Content.Contains(kind.Id) || (kind.Id == No && words.Count > WordsOfNo);
        var id = isContent && words.Exists(Negations.Contains) ? Complaint : kind.Id;
        return Reply(byKind.GetValueOrDefault((id, language), kind));
    }

    /// <summary>Null where what nothing answers is not near to what is refused.</summary>
    public TopicMatch? Refusal(string plain, Rank rank, Language language)
    {
        if (Words.Of(plain).Count > MostWordsRefused)
            return null;
        var (kind, near) = Nearest(rank);
        return Refused.Contains(kind.Id) && near >= NearEnoughToRefuse
            ? Reply(byKind.GetValueOrDefault((kind.Id, language), kind))
            : null;
    }

    private (SmallTalkEntry Kind, float Near) Nearest(Rank rank)
    {
        var nearest = TensorPrimitives.IndexOfMax<float>(rank.OfTalk);
        return (kinds[nearest], rank.OfTalk[nearest]);
    }

    private static TopicMatch.SmallTalk Reply(SmallTalkEntry talk) => new(talk.Language, talk.Reply) { IsComplaint = talk.Id == Complaint };

    private static string Key(string plain)
    {
        var words = Words.Of(plain);
        return words.Count > 0 ? string.Join(' ', words) : plain.Trim();
    }
}

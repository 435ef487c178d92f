using System.Globalization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Whom a referent answers: one person, unless they choose all whom the card shows.</summary>
/// <param name="Key">Names the choice and how often each has asked, so that the same choice is the same answer.</param>
internal sealed record AnswerTarget(IReadOnlyList<Asker> Askers, string Key)
{
    public const string To = "to";
    public const string Seen = "seen";
    public const string All = "all";
    public const string Standing = "standing";

    public string? OnlyAccount => Askers.Count == 1 ? Askers[0].AadObjectId : null;

    /// <returns>Null where the card is of an earlier version, and several wait: they are to be chosen from.</returns>
    public static AnswerTarget? Of(CardData data, AskedQuestion question, IReadOnlyList<Asker> askers)
    {
        var waiting = askers.Where(question.IsAwaitedBy).ToList();
        askers = data.Id(Standing) is { } standing ? Given(askers, standing) : askers;
        return data.Id(To) switch
        {
            All => OfAll(askers, SeenAt(data, askers)),
            { } account => OfOne(askers.Where(asker => asker.AadObjectId == account)),
            null when waiting.Count == 1 => OfOne(waiting),
            null when waiting.Count == 0 => OfAll(askers, SeenAt(data, askers)),
            _ => null,
        };
    }

    /// <summary>What the card must carry for « all » to mean those whom it shows.</summary>
    public static (string Name, string Value) SeenBy(IReadOnlyList<Asker> waiting) =>
        (Seen, waiting.Count == 0 ? "0" : waiting.Max(asker => asker.WaitsSince.UtcTicks).ToString(CultureInfo.InvariantCulture));

    private static List<Asker> Given(IEnumerable<Asker> askers, string answerId) => [.. askers.Where(asker => asker.Answers.Contains(answerId))];

    private static AnswerTarget OfOne(IEnumerable<Asker> askers)
    {
        var one = askers.Take(1).ToList();
        return new(one, string.Join(' ', one.Select(asker => $"{asker.AadObjectId} {asker.Round}")));
    }

    private static AnswerTarget OfAll(IReadOnlyList<Asker> askers, long seen)
    {
        var all = askers.Where(asker => asker.WaitsSince.UtcTicks <= seen).ToList();
        return all.Count == 1 ? OfOne(all) : new(all, $"{All} {seen}");
    }

    private static long SeenAt(CardData data, IReadOnlyList<Asker> askers) =>
        long.TryParse(data[Seen], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? seen
            : askers.Select(asker => asker.WaitsSince.UtcTicks).DefaultIfEmpty().Max();
}

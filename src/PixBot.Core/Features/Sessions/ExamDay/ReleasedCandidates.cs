using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>Those who were marked present, and what became of the number and code of each.</summary>
internal sealed class ReleasedCandidates(
    IReadOnlyList<(Candidate Candidate, Person Person)> released, IReadOnlyDictionary<string, DeliveryStatus> statuses, SchoolClock school)
{
    /// <summary>A card holds so many names.</summary>
    private const int MostNames = 100;

    public int Count => released.Count;

    public bool HaveAll => released.All(named => StatusOf(named.Person) is DeliveryStatus.Sent);

    public bool MayBeDictated => released.Any(named => named.Candidate.DictationAt is not null);

    /// <summary>Whoever got nothing comes first, then the latest.</summary>
    public IEnumerable<AdaptiveElement> Lines(Language language)
    {
        var names = released
            .OrderByDescending(named => ReleaseProgress.IsLost(StatusOf(named.Person)))
            .ThenByDescending(named => named.Candidate.ReleasedAt)
            .Take(MostNames)
            .Select(named => Line(named.Candidate, named.Person, language));
        yield return Card.Bullets(Count > MostNames ? [.. names, ReportTexts.More(Count - MostNames).In(language)] : names);
        if (statuses.Values.Any(ReleaseProgress.IsLost))
            yield return Card.Paragraph(ReleaseTexts.SomeLost.In(language));
    }

    private DeliveryStatus? StatusOf(Person person) => statuses.GetValueOrDefault(person.Id);

    private string Line(Candidate candidate, Person person, Language language)
    {
        var name = CardText.Escape($"{person.LastName} {person.FirstName}");
        return (StatusOf(person) switch
        {
            DeliveryStatus.Sent => SessionTexts.ReleasedAt(name, Dates.Time(TimeOnly.FromDateTime(school.Local(candidate.ReleasedAt ?? school.Now).DateTime))),
            { } lost when ReleaseProgress.IsLost(lost) => ReleaseTexts.Lost(name, ReleaseProgress.WhyLost(lost)),
            _ => ReleaseTexts.OnTheWay(name),
        }).In(language);
    }
}

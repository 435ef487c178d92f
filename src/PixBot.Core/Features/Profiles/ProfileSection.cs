using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles;

/// <summary>A student's profile and its history, for any card that staff see of a student.</summary>
internal static class ProfileSection
{
    private const int MostChanges = 15;

    /// <param name="history">As <see cref="IProfiles.HistoryAsync"/> gives it: the latest first.</param>
    /// <param name="local">To the school's time.</param>
    public static IEnumerable<AdaptiveElement> Build(
        ProfileState state, IReadOnlyList<ProfileChange> history, Func<DateTimeOffset, DateTimeOffset> local, Language language)
    {
        var facts = new List<(string, string)> { (StatusTexts.Profile.In(language), HistoryTexts.Now(state, local).In(language)) };
        if (state.AsOf is { } asOf)
            facts.Add((HistoryTexts.AsOf.In(language), Dates.Moment(local(asOf)).In(language)));
        if (state.Listing is { } listing)
            facts.Add((HistoryTexts.InListing.In(language), HistoryTexts.Listed(listing.Certifiable, local(listing.At)).In(language)));
        yield return Card.Facts(facts);
        yield return Card.Heading(HistoryTexts.Title.In(language));
        yield return history.Count == 0 ? Card.Note(HistoryTexts.Empty.In(language)) : Card.Bullets(Lines(history, MostChanges, local, language));
    }

    /// <summary>The latest changes as lines, and how many more there are.</summary>
    public static IEnumerable<string> Lines(
        IReadOnlyList<ProfileChange> history, int most, Func<DateTimeOffset, DateTimeOffset> local, Language language)
    {
        foreach (var change in history.Take(most))
            yield return HistoryTexts.Line(change, CardText.Escape(change.Origin.Campaign), local).In(language);
        if (history.Count > most)
            yield return HistoryTexts.More(history.Count - most).In(language);
    }
}

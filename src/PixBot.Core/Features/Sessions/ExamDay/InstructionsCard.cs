using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>What a supervisor reads in the corridor: codes, what to do when, who is there.</summary>
internal sealed class InstructionsCard(SessionStore sessions, IRoster roster, SchoolKnowledge knowledge, EntryFields fields, ReleaseProgress progress, SchoolClock school)
{
    public const string PresentInput = "present";

    /// <summary>A card holds so many names; the others follow once these have their codes.</summary>
    private const int MostNames = 100;

    private static readonly (Text Title, string Topic)[] Steps =
    [
        (SessionTexts.Before, "supervise-before"),
        (SessionTexts.During, "supervise-during"),
        (SessionTexts.AtTheEnd, "supervise-end"),
    ];

    /// <param name="ticked">Who is ticked when the card is shown.</param>
    /// <returns>Null where the session's secrets cannot be read.</returns>
    public async Task<AdaptiveCard?> BuildAsync(
        SchoolId schoolId, Session session, Language language, Ticked ticked, CancellationToken cancellationToken)
    {
        if (await sessions.SecretsAsync(schoolId, session.Id, cancellationToken) is not { } secrets)
            return null;
        var candidates = await NamedAsync(schoolId, session.Id, cancellationToken);
        var waiting = candidates.Where(named => !named.Candidate.IsReleased).ToList();
        var released = candidates.Where(named => named.Candidate.IsReleased).ToList();
        var statuses = await progress.OfAsync(schoolId, released.Select(named => named.Candidate), cancellationToken);
        var steps = new List<AdaptiveElement>();
        foreach (var (title, topic) in Steps)
            steps.AddRange(await StepAsync(schoolId, title, topic, language, cancellationToken));
        return Card.In(
            language,
            [
                Card.Title(SessionTexts.InstructionsTitle(CardText.Escape(session.Room)).In(language)),
                SessionFacts.WhenAndWhere(session, language),
                .. SessionFacts.ForSupervisor(secrets, language),
                Card.Note(SessionTexts.KeepSecret.In(language)),
                .. Attendance(waiting, released, statuses, ticked, language),
                .. steps,
            ])
            .With([
                .. Actions(session, waiting.Count, language),
                .. released.Any(named => named.Candidate.DictationAt is not null) ? [DictateCodes.Button(session, language)] : Array.Empty<AdaptiveAction>(),
            ]);
    }

    private async Task<IReadOnlyList<(Candidate Candidate, Person Person)>> NamedAsync(
        SchoolId schoolId, string sessionId, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(schoolId, sessionId, cancellationToken);
        var people = await roster.FindAsync(schoolId, [.. candidates.Select(candidate => candidate.PersonId)], cancellationToken);
        return
        [
            .. candidates
                .Where(candidate => people.ContainsKey(candidate.PersonId))
                .Select(candidate => (Candidate: candidate, Person: people[candidate.PersonId]))
                .OrderBy(named => named.Person.LastName, Alphabet.Names)
                .ThenBy(named => named.Person.FirstName, Alphabet.Names),
        ];
    }

    private IEnumerable<AdaptiveElement> Attendance(
        IReadOnlyList<(Candidate Candidate, Person Person)> waiting,
        IReadOnlyList<(Candidate Candidate, Person Person)> released,
        IReadOnlyDictionary<string, DeliveryStatus> statuses,
        Ticked ticked,
        Language language)
    {
        yield return Card.Heading($"{SessionTexts.Present.In(language)} ({SessionTexts.Enrolled(waiting.Count + released.Count).In(language)})");
        if (waiting.Count > 0)
        {
            var shown = waiting.Take(MostNames).ToList();
            yield return new AdaptiveChoiceSetInput
            {
                Id = PresentInput,
                Label = SessionTexts.Present.In(language),
                ErrorMessage = SessionTexts.NobodyTicked.In(language),
                IsMultiSelect = true,
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = ticked == Ticked.All ? string.Join(',', shown.Select(named => named.Person.Id)) : null,
                Choices = [.. shown.Select(named => Card.Choice(Shown(named.Person, language), named.Person.Id))],
            };
            if (waiting.Count > shown.Count)
                yield return Card.Note(SessionTexts.OthersFollow(waiting.Count - shown.Count).In(language));
        }
        else
        {
            var haveAll = released.All(named => statuses.GetValueOrDefault(named.Person.Id) is DeliveryStatus.Sent);
            yield return Card.Paragraph((haveAll ? SessionTexts.AllReleased : ReleaseTexts.SomeOnTheWay).In(language));
        }

        if (released.Count > 0)
        {
            yield return Card.Note($"**{ReleaseTexts.Progress.In(language)}**");
            var names = released
                .OrderByDescending(named => ReleaseProgress.IsLost(statuses.GetValueOrDefault(named.Person.Id)))
                .ThenByDescending(named => named.Candidate.ReleasedAt)
                .Take(MostNames)
                .Select(named => ReleasedTo(named.Candidate, named.Person, statuses.GetValueOrDefault(named.Person.Id), language));
            yield return Card.Bullets(released.Count > MostNames ? [.. names, ReportTexts.More(released.Count - MostNames).In(language)] : names);
            if (statuses.Values.Any(ReleaseProgress.IsLost))
                yield return Card.Paragraph(ReleaseTexts.SomeLost.In(language));
        }
    }

    private static string Shown(Person person, Language language)
    {
        var extra = person.ExtraTimePercent is { } percent ? $" – {SessionTexts.ExtraTime.In(language)} {percent}\u00a0%" : "";
        return $"{person.LastName} {person.FirstName} ({person.Class}){extra}";
    }

    private string ReleasedTo(Candidate candidate, Person person, DeliveryStatus? status, Language language)
    {
        var name = CardText.Escape($"{person.LastName} {person.FirstName}");
        return (status switch
        {
            DeliveryStatus.Sent => SessionTexts.ReleasedAt(name, Dates.Time(TimeOnly.FromDateTime(school.Local(candidate.ReleasedAt ?? school.Now).DateTime))),
            { } lost when ReleaseProgress.IsLost(lost) => ReleaseTexts.Lost(name, ReleaseProgress.WhyLost(lost)),
            _ => ReleaseTexts.OnTheWay(name),
        }).In(language);
    }

    private async Task<IReadOnlyList<AdaptiveElement>> StepAsync(
        SchoolId schoolId, Text title, string topic, Language language, CancellationToken cancellationToken) =>
        await knowledge.FindAsync(schoolId, topic, language, cancellationToken) is { } entry
            ? [Card.Heading(title.In(language)), Card.Paragraph(await fields.FilledAsync(schoolId, entry, cancellationToken))]
            : [];

    private static IEnumerable<AdaptiveAction> Actions(Session session, int waiting, Language language)
    {
        if (waiting == 0)
            yield break;
        yield return Card.MainButton(SessionTexts.Release.In(language), ReleaseCodes.Verb, ("session", session.Id));
        yield return Card.Button(SessionTexts.TickAll.In(language), OpenInstructions.TickAllVerb, ("session", session.Id));
    }
}

internal enum Ticked
{
    Nobody,
    All,
}

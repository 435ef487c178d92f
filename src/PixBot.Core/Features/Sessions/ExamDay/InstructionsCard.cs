using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>What a supervisor reads in the corridor: codes, what to do when, who is there.</summary>
internal sealed class InstructionsCard(SessionStore sessions, AttendanceReader attendance, SchoolKnowledge knowledge, EntryFields fields)
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
        var (waiting, released) = await attendance.ReadAsync(schoolId, session.Id, cancellationToken);
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
                .. Attendance(waiting, released, ticked, language),
                .. steps,
            ])
            .With([
                .. Actions(session, waiting.Count, language),
                .. released.MayBeDictated ? [DictateCodes.Button(session, language)] : Array.Empty<AdaptiveAction>(),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Attendance(IReadOnlyList<Person> waiting, ReleasedCandidates released, Ticked ticked, Language language)
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
                Value = ticked == Ticked.All ? string.Join(',', shown.Select(person => person.Id)) : null,
                Choices = [.. shown.Select(person => Card.Choice(Shown(person, language), person.Id))],
            };
            if (waiting.Count > shown.Count)
                yield return Card.Note(SessionTexts.OthersFollow(waiting.Count - shown.Count).In(language));
        }
        else
        {
            yield return Card.Paragraph((released.HaveAll ? SessionTexts.AllReleased : ReleaseTexts.SomeOnTheWay).In(language));
        }

        if (released.Count == 0)
            yield break;
        yield return Card.Note($"**{ReleaseTexts.Progress.In(language)}**");
        if (waiting.Count > 0)
            yield return Card.Note(ReleaseTexts.SeeStatus.In(language));
        foreach (var line in released.Lines(language))
            yield return line;
    }

    private static string Shown(Person person, Language language)
    {
        var extra = person.ExtraTimePercent is { } percent ? $" – {SessionTexts.ExtraTime.In(language)} {percent}\u00a0%" : "";
        return $"{person.LastName} {person.FirstName} ({person.Class}){extra}";
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

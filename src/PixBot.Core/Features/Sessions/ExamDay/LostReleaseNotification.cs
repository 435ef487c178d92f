using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>Tells the referents at once that on exam day somebody got nothing: a candidate no codes, a supervisor no card.</summary>
internal sealed class LostReleaseNotification(SessionStore sessions, Broadcaster broadcaster, IRoster roster, AudienceReader audience)
    : CardBroadcast<LostRelease>(Name)
{
    public const string Name = "codes-lost";

    /// <summary>A card holds so many names.</summary>
    private const int MostNames = 50;

    protected override string Title(LostRelease parameters, Language language) => TitleOf(parameters).In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, LostRelease parameters, CancellationToken cancellationToken) => audience.ReferentsAsync(schoolId, cancellationToken);

    protected override async Task<IBroadcastMessages> PrepareAsync(BroadcastKey key, LostRelease parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        var report = await broadcaster.ReportAsync(new(key.School, parameters.BroadcastId), cancellationToken);
        var lost = report?.Deliveries.Where(delivery => ReleaseProgress.IsLost(delivery.Status)).ToDictionary(d => d.Recipient.PersonId, d => d.Status) ?? [];
        var people = await roster.FindAsync(key.School, [.. lost.Keys, .. session?.SupervisorIds ?? []], cancellationToken);
        return new CardMessages(recipient => session is not { IsCancelled: false } || lost.Count == 0
            ? null
            : (Build(session, parameters, lost, people, recipient.Language), TitleOf(parameters)));
    }

    public static AdaptiveAction AllowButton(string sessionId, string broadcastId, Language language) =>
        Card.MainButton(ReleaseTexts.Allow.In(language), AllowDictation.Verb, ("session", sessionId), ("broadcast", broadcastId));

    private static AdaptiveCard Build(
        Session session, LostRelease parameters, IReadOnlyDictionary<string, DeliveryStatus> lost, IReadOnlyDictionary<string, Person> people, Language language)
    {
        var lines = lost.Where(pair => people.ContainsKey(pair.Key)).Take(MostNames)
            .Select(pair => ReleaseTexts.Line(Escaped(people[pair.Key]), ReleaseProgress.WhyLost(pair.Value)).In(language));
        var supervisors = session.SupervisorIds.Select(people.GetValueOrDefault).OfType<Person>().Select(Escaped);
        var card = Card.In(
            language,
            Card.Title(TitleOf(parameters).In(language)),
            Card.Paragraph($"{SessionTexts.When(session).In(language)}, {SessionTexts.InRoom(CardText.Escape(session.Room)).In(language)}"),
            Card.Bullets(lines),
            Card.Note(CommonTexts.Labelled(SessionTexts.Supervisors, Text.Same(string.Join(", ", supervisors))).In(language)),
            parameters.IsInstructions ? Card.Paragraph(ReleaseTexts.InstructionsFailedHow.In(language)) : null);
        return parameters.IsInstructions ? card : card.With(AllowButton(session.Id, parameters.BroadcastId, language));
    }

    private static string Escaped(Person person) => CardText.Escape($"{person.LastName} {person.FirstName}");

    private static Text TitleOf(LostRelease parameters) => parameters.IsInstructions ? ReleaseTexts.InstructionsFailedTitle : ReleaseTexts.FailedTitle;
}

/// <param name="BroadcastId">Of the codes or instructions that did not arrive.</param>
internal sealed record LostRelease(string SessionId, string BroadcastId, bool IsInstructions);

using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Home;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>All that a referent may know of one person, and what they can do about it.</summary>
internal sealed class PersonCard(IProfiles profiles, SessionBook sessions, IContacts contacts, Referents referents, SchoolClock school)
{
    /// <param name="note">What has just been done, or what to know about it.</param>
    public async Task<AdaptiveCard> BuildAsync(Talk talk, Person person, Text? note, CancellationToken cancellationToken)
    {
        var facts = new List<(string Title, string Value)>(OfRoster(talk, person));
        facts.AddRange(await SessionsAsync(talk, person, cancellationToken));
        facts.AddRange(await AccountAsync(talk, person, cancellationToken));
        var about = ("person", person.Id);
        return Card.In(
            talk.Language,
            [
                note is null ? null : Card.Box(AdaptiveContainerStyle.Good, Card.Paragraph(talk.In(note))),
                Card.Title(CardText.Escape(person.FullName)),
                Card.Facts(facts),
                .. await ProfileAsync(talk, person, cancellationToken),
            ])
            .With(
                Card.Button(talk.In(RosterTexts.Correct), PersonFormAction.EditVerb, about),
                Card.DangerousButton(talk.In(RosterTexts.Remove), PersonRemovalAction.AskVerb, about),
                Card.Button(talk.In(RosterTexts.FindPerson), PersonSearchAction.HomeVerb));
    }

    private IEnumerable<(string Title, string Value)> OfRoster(Talk talk, Person person)
    {
        yield return (talk.In(EverydayTexts.RoleLabel), talk.In(referents.IsNamed(person) ? RosterTexts.ReferentOfSettings : EverydayTexts.RoleName(person.Role)));
        if (person.Class is { } schoolClass)
            yield return (talk.In(CommonTexts.Class), CardText.Escape(schoolClass));
        yield return (talk.In(RosterTexts.Email), talk.In(Email(person)));
        if (person.LocalId is { } localId)
            yield return (talk.In(EverydayTexts.LocalId), CardText.Escape(localId));
        if (person.ExtraTimePercent is { } percent)
            yield return (talk.In(EverydayTexts.ExtraTime), $"{percent} %");
        if (person.Language is { } language)
            yield return (talk.In(RosterTexts.Language), talk.In(EverydayTexts.LanguageName(language)));
    }

    private static Text Email(Person person) => person.Email is not { } email ? RosterTexts.NoEmail
        : person.IsTiedByName ? RosterTexts.TiedByName(CardText.Escape(email))
        : Text.Same(CardText.Escape(email));

    private async Task<IEnumerable<AdaptiveElement>> ProfileAsync(Talk talk, Person person, CancellationToken cancellationToken) =>
        person.Role == Role.Student
            ? ProfileSection.Build(
                await profiles.FindAsync(talk.TenantId, person.Id, cancellationToken),
                await profiles.HistoryAsync(talk.TenantId, person.Id, cancellationToken),
                school.Local,
                talk.Language)
            : [];

    private async Task<IEnumerable<(string Title, string Value)>> SessionsAsync(Talk talk, Person person, CancellationToken cancellationToken)
    {
        var sat = (await sessions.SatByAsync(talk.TenantId, person.Id, cancellationToken)).Select(pair => pair.Session).ToList();
        var supervised = await sessions.SupervisedByAsync(talk.TenantId, person.Id, cancellationToken);
        return new[] { (RosterTexts.Sits, Sessions: (IReadOnlyList<Session>)sat), (RosterTexts.Supervises, Sessions: supervised) }
            .Where(pair => pair.Sessions.Count > 0)
            .Select(pair => (talk.In(pair.Item1), string.Join(" · ", pair.Sessions.Select(session => talk.In(SessionTexts.When(session))))));
    }

    private async Task<IEnumerable<(string Title, string Value)>> AccountAsync(Talk talk, Person person, CancellationToken cancellationToken)
    {
        var contact = await contacts.OfPersonAsync(talk.TenantId, person.Id, cancellationToken);
        var reached = contact switch
        {
            null when person.Email is null => RosterTexts.No(RosterTexts.NoAccount),
            null => RosterTexts.No(BroadcastTexts.Reason(UnreachableReason.NeverInstalled)),
            { Unreachable: { } reason } => RosterTexts.No(BroadcastTexts.Reason(reason)),
            _ => RosterTexts.Yes,
        };
        var facts = new List<(string, string)> { (talk.In(RosterTexts.Reached), talk.In(reached)) };
        if (contact?.LastActiveOn is { } day)
            facts.Add((talk.In(RosterTexts.LastSeen), talk.In(Dates.Day(day))));
        return facts;
    }
}
